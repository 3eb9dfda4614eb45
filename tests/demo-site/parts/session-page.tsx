import type { ComponentChildren, JSX } from 'preact';
import { type DemoPage, numberParam, type PageContext } from '../client/page.ts';
import { weekdayDate } from '../data/dates.ts';
import { findSession } from '../data/edit-sessions.ts';
import type { Session } from '../data/types.ts';
import { Tabs } from '../ui/tabs.tsx';
import { SessionDownloads } from './session-downloads.tsx';

/** The session a page of `/sessions/:session_id` is about. */
export function sessionOf(context: PageContext): Session {
  return findSession(numberParam(context, 'session_id'));
}

/** A title such as `Candidats | Session 61202`. */
export function sessionTitle(part: string): DemoPage['title'] {
  return (context) => `${part} | Session ${sessionOf(context).id}`;
}

/** The header and the tabs around the details and the candidates of one session. */
export function SessionPage({
  session,
  children,
}: {
  session: Session;
  children: ComponentChildren;
}): JSX.Element {
  const base = `/sessions/${session.id}`;
  return (
    <>
      <header class="page-header">
        <div>
          <a class="page-header__back" href="/sessions">
            Retour à la liste des sessions
          </a>
          <h1>Session {session.id}</h1>
        </div>
        <div class="session-when">
          <div>
            <h2 class="session-when__label">Date</h2>
            <p>{weekdayDate(session.date)}</p>
          </div>
          <div>
            <h2 class="session-when__label">Heure de début (heure locale)</h2>
            <p>{session.time}</p>
          </div>
        </div>
      </header>
      <div class="session-navigation">
        <Tabs
          app="certif"
          label="Navigation de la section détails d'une session"
          tabs={[
            { label: 'Détails', href: base },
            { label: 'Candidats', count: session.candidates.length || undefined, href: `${base}/candidats` },
          ]}
        />
        <SessionDownloads session={session} />
      </div>
      {children}
    </>
  );
}
