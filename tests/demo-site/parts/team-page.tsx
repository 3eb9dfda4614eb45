import type { JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import { translate } from '../client/translate.ts';
import { getState } from '../data/store.ts';
import type { AppName } from '../hosts.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { InvitationList } from './invitation-list.tsx';
import { MemberList } from './member-list.tsx';
import { ScoBanner } from './sco-banner.tsx';

interface TeamPageProps {
  app: AppName;
  tab: 'members' | 'invitations';
}

/** The team as an administrator sees it, in both applications. */
export function TeamPage({ app, tab }: TeamPageProps): JSX.Element {
  const { members, invitations } = getState();
  return (
    <>
      <PageHeader title={translate('Équipe')}>
        {!(FLAGS.isMember && app === 'orga') && (
          <ButtonLink href="/equipe/creation">{translate('Inviter un membre')}</ButtonLink>
        )}
      </PageHeader>
      {app === 'orga' && tab === 'members' && <ScoBanner />}
      <Tabs
        app={app}
        label="Navigation de la section équipe"
        tabs={[
          { label: 'Membres', count: members.length || '-', href: '/equipe/membres', alsoOn: ['/equipe'] },
          { label: 'Invitations', count: invitations.length || '-', href: '/equipe/invitations' },
        ]}
      />
      {tab === 'members' ? <MemberList app={app} /> : <InvitationList />}
    </>
  );
}
