import type { DemoPage } from '../client/page.ts';
import { InvitePage } from '../parts/invite-page.tsx';

export const orgaTeamInvite: DemoPage = {
  id: 'orga-team-invite',
  app: 'orga',
  paths: ['/equipe/creation'],
  title: 'Inviter un membre',
  View: InvitePage,
};
