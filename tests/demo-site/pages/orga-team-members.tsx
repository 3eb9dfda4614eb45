import type { DemoPage } from '../client/page.ts';
import { TeamPage } from '../parts/team-page.tsx';

export const orgaTeamMembers: DemoPage = {
  id: 'orga-team-members',
  app: 'orga',
  paths: ['/equipe/membres', '/equipe'],
  title: 'Membres | Équipe',
  View: () => <TeamPage app="orga" tab="members" />,
};
