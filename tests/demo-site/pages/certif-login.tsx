import type { DemoPage } from '../client/page.ts';
import { STRUCTURE } from '../data/people.ts';
import { LoginForm } from '../parts/login-form.tsx';

const INVITATION_TITLE = `Vous êtes invité(e) à rejoindre le centre de certification ${STRUCTURE.name}`;

/** Every way in: login, invitation, activation. */
export const certifLogin: DemoPage = {
  id: 'certif-login',
  app: 'certif',
  paths: ['/connexion', '/rejoindre'],
  title: () => (location.pathname === '/rejoindre' ? INVITATION_TITLE : 'Connectez-vous'),
  isBare: true,
  View: () => <LoginForm space="Pix Certif" />,
};
