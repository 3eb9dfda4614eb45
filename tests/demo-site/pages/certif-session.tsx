import type { ComponentChildren, JSX } from 'preact';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { isStarted } from '../data/edit-sessions.ts';
import type { Session } from '../data/types.ts';
import { SessionPage, sessionOf, sessionTitle } from '../parts/session-page.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';

export const certifSession: DemoPage = {
  id: 'certif-session',
  app: 'certif',
  paths: ['/sessions/:session_id'],
  title: sessionTitle('Détails'),
  hasShortTitle: true,
  View: DetailsPage,
};

function DetailsPage(context: PageContext): JSX.Element {
  const session = sessionOf(context);
  const { id, accessCode, password } = session;
  return (
    <SessionPage session={session}>
      <div class="panel session-details-container block">
        <div class="session-details-row">
          <Detail label="Numéro de session" copy={['Copier le numéro de session', String(id)]}>
            {id}
          </Detail>
          <Detail
            label="Code d'accès"
            sub="Candidat"
            copy={['Copier le code d’accès à la session', accessCode]}
          >
            {accessCode}
          </Detail>
          <Detail
            label="Mot de passe de session"
            sub="Surveillant"
            copy={['Copier le mot de passe de session pour le surveillant', `C-${password}`]}
          >
            C-{password}
          </Detail>
          <Detail label="Nom du site">{session.address}</Detail>
          <Detail label="Salle">{session.room}</Detail>
          <Detail label="Surveillant(s)">{session.examiner}</Detail>
        </div>
        <div class="session-details-row">
          <div class="session-details-content session-details-content--single">
            <h3 class="label-text session-details-content__label">{translate('Observations')}</h3>
            <p class="content-text session-details-content__text">{session.description}</p>
          </div>
        </div>
        <div class="session-details-buttons">
          <Action session={session} />
        </div>
      </div>
    </SessionPage>
  );
}

interface DetailProps {
  label: string;
  sub?: string;
  copy?: [label: string, value: string];
  children: ComponentChildren;
}

function Detail({ label, sub, copy, children }: DetailProps): JSX.Element {
  const kind = copy
    ? 'session-details-content--multiple session-details-content--copyable'
    : 'session-details-content--multiple';
  return (
    <div class={`session-details-content ${kind}`}>
      <h3 class="label-text session-details-content__label">
        {translate(label)}
        {sub && <div class="session-details-content__sub-label">{translate(sub)}</div>}
      </h3>
      {copy ? (
        <div class="session-details-content__clipboard">
          <span class="content-text content-text--bold session-details-content__text">{children}</span>
          <CopyButton label={copy[0]} value={copy[1]} />
        </div>
      ) : (
        <span class="content-text session-details-content__text">{children}</span>
      )}
    </div>
  );
}

function Action({ session }: { session: Session }): JSX.Element {
  if (session.isFinalised) {
    return (
      <p class="session-details-row__session-finalized-warning">
        {translate(
          'Les informations de finalisation de la session ont déjà été transmises aux équipes de Pix.',
        )}
      </p>
    );
  }
  if (isStarted(session)) {
    return (
      <ButtonLink class="push-right" href={`/sessions/${session.id}/finalisation`}>
        {translate('Finaliser la session')}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink
      href={`/sessions/${session.id}/modification`}
      label={`${translate('Modifier les informations de la session')} ${session.id}`}
    >
      {translate('Modifier')}
    </ButtonLink>
  );
}
