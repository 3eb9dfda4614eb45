import type { DemoPage } from '../client/page.ts';
import { InvitePage } from '../parts/invite-page.tsx';

/** Not in the page catalogue: the path of this page on the real site is not known. */
export const certifTeamInvite: DemoPage = {
  id: 'certif-team-invite',
  app: 'certif',
  paths: ['/equipe/creation'],
  title: 'Équipe',
  View: InvitePage,
};
