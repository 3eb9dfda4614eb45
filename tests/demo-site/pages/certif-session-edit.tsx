import type { JSX } from 'preact';
import { navigate } from '../client/navigation.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import { saveSession } from '../data/edit-sessions.ts';
import { SessionForm } from '../parts/session-form.tsx';
import { sessionOf, sessionTitle } from '../parts/session-page.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const certifSessionEdit: DemoPage = {
  id: 'certif-session-edit',
  app: 'certif',
  paths: ['/sessions/:session_id/modification'],
  title: sessionTitle("Modification d'une session"),
  hasShortTitle: true,
  View: EditSessionPage,
};

function EditSessionPage(context: PageContext): JSX.Element {
  const session = sessionOf(context);
  const details = `/sessions/${session.id}`;
  return (
    <>
      <PageHeader
        title="Modification d'une session de certification"
        back={{ href: details, label: `Retour à la session ${session.id}` }}
      />
      <SessionForm
        session={session}
        submitLabel="Modifier la session"
        cancelHref={details}
        onSubmit={(changed) => {
          saveSession(changed);
          navigate(details);
        }}
      />
    </>
  );
}
