import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { navigate } from '../client/navigation.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { isStarted, saveSession } from '../data/edit-sessions.ts';
import { findStudent } from '../data/students.ts';
import type { Session } from '../data/types.ts';
import { FinaliseDialog } from '../parts/finalise-dialog.tsx';
import { sessionOf, sessionTitle } from '../parts/session-page.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { showToast } from '../ui/toast-store.ts';

export const certifSessionFinalise: DemoPage = {
  id: 'certif-session-finalise',
  app: 'certif',
  paths: ['/sessions/:session_id/finalisation'],
  title: sessionTitle('Finalisation'),
  hasShortTitle: true,
  View: FinalisePage,
};

function FinalisePage(context: PageContext): JSX.Element {
  const session = sessionOf(context);
  const [isConfirming, setConfirming] = useState(false);
  const confirm = (): void => {
    setConfirming(false);
    const error = errorOf(session);
    if (error) showToast('error', error);
    else finalise(session);
  };
  return (
    <>
      <PageHeader
        title={`Finaliser la session ${session.id}`}
        back={{ href: `/sessions/${session.id}`, label: `Retour à la session ${session.id}` }}
      />
      <section class="block">
        <h2>Signalements : Reporter, pour chaque candidat, les incidents du procès-verbal</h2>
        <h3>Certification(s) terminée(s)</h3>
        <FinishedTable session={session} />
      </section>
      <section class="block field">
        <label for="finalise-comment">Informations complémentaires (facultatif)</label>
        <textarea id="finalise-comment" class="pix-input" rows={3} />
      </section>
      <Button class="finalize__button" onClick={() => setConfirming(true)}>
        {translate('Finaliser')}
      </Button>
      {isConfirming && <FinaliseDialog onClose={() => setConfirming(false)} onConfirm={confirm} />}
    </>
  );
}

function finalise(session: Session): void {
  saveSession({ ...session, isFinalised: true });
  navigate(`/sessions/${session.id}`);
  showToast('success', translate('Les informations de la session ont été transmises avec succès.'));
}

function errorOf(session: Session): string | undefined {
  if (session.isFinalised) return 'La session a déjà été finalisée.';
  if (isStarted(session)) return undefined;
  return "Cette session n'a pas débuté, vous ne pouvez pas la finaliser. Vous pouvez néanmoins la supprimer.";
}

function FinishedTable({ session }: { session: Session }): JSX.Element {
  return (
    <DataTable
      caption="Certifications terminées"
      rows={session.candidates.map(findStudent).filter((student) => student !== undefined)}
      keyOf={({ id }) => id}
      columns={[
        { header: 'Nom', cell: ({ lastName }) => lastName },
        { header: 'Prénom', cell: ({ firstName }) => firstName },
        { header: 'N° de certification', cell: ({ id }) => 700000 + id },
        { header: 'Signalement', cell: () => 'Aucun' },
      ]}
    />
  );
}
