import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { navigate } from '../client/navigation.ts';
import { translate } from '../client/translate.ts';
import { invite } from '../data/edit-team.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { showToast } from '../ui/toast-store.ts';

/** The form that invites one or several people by e-mail. */
export function InvitePage(): JSX.Element {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [isConfirming, setConfirming] = useState(false);
  const emails = text.split(',').map((email) => email.trim());
  const submit = (event: Event): void => {
    event.preventDefault();
    const isCorrect = emails.every((email) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
    setError(isCorrect ? undefined : "Le format de l'adresse e-mail est incorrect.");
    setConfirming(isCorrect);
  };
  const send = (): void => {
    setConfirming(false);
    invite(emails);
    navigate('/equipe/invitations');
    showToast('success', sentMessage(emails));
  };
  return (
    <>
      <PageHeader
        title={translate('Inviter un membre')}
        back={{ href: '/equipe/membres', label: 'Retour à l’équipe' }}
      />
      <form class="block form" onSubmit={submit} noValidate>
        <Field
          id="email"
          label="Adresse(s) e-mail"
          isRequired
          hint="Séparez plusieurs adresses par une virgule."
          value={text}
          onChange={setText}
          error={error}
        />
        <div class="form__actions">
          <ButtonLink variant="secondary" href="/equipe/membres">
            Annuler
          </ButtonLink>
          <Button isSubmit>Inviter</Button>
        </div>
      </form>
      {isConfirming && (
        <ConfirmDialog emails={emails} onClose={() => setConfirming(false)} onConfirm={send} />
      )}
    </>
  );
}

interface ConfirmDialogProps {
  emails: readonly string[];
  onClose: () => void;
  onConfirm: () => void;
}

function ConfirmDialog({ emails, onClose, onConfirm }: ConfirmDialogProps): JSX.Element {
  return (
    <Dialog
      title="Confirmer l’ajout de nouveaux membres dans l'équipe"
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Annuler
          </Button>
          <Button onClick={onConfirm}>Valider</Button>
        </>
      }
    >
      <p>Ces personnes verront les données des élèves de votre établissement :</p>
      <ul>
        {emails.map((email) => (
          <li key={email}>{email}</li>
        ))}
      </ul>
    </Dialog>
  );
}

function sentMessage(emails: readonly string[]): string {
  return emails.length === 1
    ? translate('Une invitation a bien été envoyée à l’adresse e-mail {email}.', { email: emails[0] ?? '' })
    : translate('Une invitation a bien été envoyée aux adresses e-mails listées.');
}
