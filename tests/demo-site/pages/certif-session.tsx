import type { ComponentChildren, JSX } from 'preact';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { isStarted } from '../data/edit-sessions.ts';
import type { Session } from '../data/types.ts';
import { SessionPage, sessionOf, sessionTitle } from '../parts/session-page.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';

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
      <section class="block session-details-content">
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
        <Detail label="Observations">{session.description || '-'}</Detail>
      </section>
      <Action session={session} />
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
  return (
    <div>
      <h3 class="session-details-content__label">
        {label}
        {sub && <span class="session-details-content__sub-label"> {sub}</span>}
      </h3>
      <span class="session-details-content__text">{children}</span>
      {copy && <CopyButton label={copy[0]} value={copy[1]} />}
    </div>
  );
}

function Action({ session }: { session: Session }): JSX.Element {
  if (session.isFinalised) {
    return (
      <Notice type="info">
        Les informations de finalisation de la session ont déjà été transmises aux équipes de Pix.
      </Notice>
    );
  }
  if (isStarted(session)) {
    return (
      <ButtonLink href={`/sessions/${session.id}/finalisation`}>
        {translate('Finaliser la session')}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink
      variant="secondary"
      href={`/sessions/${session.id}/modification`}
      label={`${translate('Modifier les informations de la session')} ${session.id}`}
    >
      Modifier
    </ButtonLink>
  );
}
