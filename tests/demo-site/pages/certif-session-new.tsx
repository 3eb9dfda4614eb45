import type { JSX } from 'preact';
import { navigate } from '../client/navigation.ts';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { todayString } from '../data/dates.ts';
import { nextSessionId, saveSession } from '../data/edit-sessions.ts';
import { createSession } from '../data/sessions.ts';
import { SessionForm } from '../parts/session-form.tsx';
import { PageHeader } from '../ui/page-header.tsx';

const BLANK = { address: '', room: '', date: '', time: '', examiner: '' };

export const certifSessionNew: DemoPage = {
  id: 'certif-session-new',
  app: 'certif',
  paths: ['/sessions/creation'],
  title: 'Planification d’une session',
  hasShortTitle: true,
  View: NewSessionPage,
};

function NewSessionPage(): JSX.Element {
  return (
    <>
      <PageHeader
        title={translate('Création d’une session de certification')}
        back={{ href: '/sessions', label: 'Retour à la liste des sessions' }}
      />
      <SessionForm
        session={createSession({ id: nextSessionId(), ...BLANK })}
        minDate={todayString()}
        submitLabel="Créer la session"
        cancelHref="/sessions"
        onSubmit={(session) => {
          saveSession(session);
          navigate(`/sessions/${session.id}`);
        }}
      />
    </>
  );
}
