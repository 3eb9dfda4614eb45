import type { ComponentChildren, JSX } from 'preact';
import { type DemoPage, numberParam, type PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
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
      <a class="previous-button" href="/sessions">
        {translate('Retour à la liste des sessions')}
      </a>
      <SessionHeader session={session} />
      <div class="panel session-details__controls">
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

function SessionHeader({ session }: { session: Session }): JSX.Element {
  return (
    <div class="session-details__header">
      <div class="session-details-header__title">
        <h1 class="page-title">Session {session.id}</h1>
      </div>
      <div class="session-details-header__datetime">
        <div class="session-details-header-datetime__date">
          <When label="Date">{weekdayDate(session.date)}</When>
        </div>
        <div>
          <When label="Heure de début (heure locale)">{session.time}</When>
        </div>
      </div>
    </div>
  );
}

function When({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <h2 class="label-text session-details-content__label">{translate(label)}</h2>
      <span class="content-text content-text--big session-details-header-datetime__text">{children}</span>
    </>
  );
}
