import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { navigate } from '../client/navigation.ts';
import type { DemoPage } from '../client/page.ts';
import { findSession } from '../data/edit-sessions.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

export const certifInvigilatorLogin: DemoPage = {
  id: 'certif-invigilator-login',
  app: 'certif',
  paths: ['/connexion-espace-surveillant'],
  title: "Connexion à l'espace surveillant",
  isBare: true,
  View: InvigilatorLogin,
};

function InvigilatorLogin(): JSX.Element {
  const [id, setId] = useState('');
  const [password, setPassword] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const session = findSession(Number(id));
    const isRight = password.replace(/^C-/, '') === session.password;
    setFailed(!isRight);
    if (isRight) navigate(`/sessions/${session.id}/surveiller`);
  };
  return (
    <form class="block bare-card form" onSubmit={submit}>
      <p class="bare-card__brand">Pix Certif</p>
      <h1>Espace Surveillant</h1>
      {hasFailed && (
        <div class="login-session-invigilator__form-error" role="alert">
          Le numéro de session et/ou le mot de passe saisis sont incorrects.
        </div>
      )}
      <Field id="session-id" label="Numéro de la session" type="number" value={id} onChange={setId} />
      <Field
        id="session-password"
        label="Mot de passe de la session"
        type="password"
        value={password}
        onChange={setPassword}
      />
      <Button isSubmit>Surveiller la session</Button>
    </form>
  );
}
