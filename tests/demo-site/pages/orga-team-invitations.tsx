import type { DemoPage } from '../client/page.ts';
import { TeamPage } from '../parts/team-page.tsx';

export const orgaTeamInvitations: DemoPage = {
  id: 'orga-team-invitations',
  app: 'orga',
  paths: ['/equipe/invitations'],
  title: 'Invitations | Équipe',
  View: () => <TeamPage app="orga" tab="invitations" />,
};
