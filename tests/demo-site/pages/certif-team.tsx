import type { DemoPage } from '../client/page.ts';
import { TeamPage } from '../parts/team-page.tsx';

export const certifTeam: DemoPage = {
  id: 'certif-team',
  app: 'certif',
  paths: ['/equipe', '/equipe/membres', '/equipe/invitations'],
  title: 'Équipe',
  View: () => (
    <TeamPage app="certif" tab={location.pathname.endsWith('/invitations') ? 'invitations' : 'members'} />
  ),
};
