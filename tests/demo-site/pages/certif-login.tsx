import type { DemoPage } from '../client/page.ts';
import { getStructure } from '../data/structures.ts';
import { LoginForm } from '../parts/login-form.tsx';

const INVITATION_TITLE = 'Vous êtes invité(e) à rejoindre le centre de certification';

/** Every way in: login, invitation, activation. */
export const certifLogin: DemoPage = {
  id: 'certif-login',
  app: 'certif',
  paths: ['/connexion', '/rejoindre'],
  title: () =>
    location.pathname === '/rejoindre' ? `${INVITATION_TITLE} ${getStructure().name}` : 'Connectez-vous',
  isBare: true,
  View: () => <LoginForm space="Pix Certif" />,
};
