import type { DemoPage } from '../client/page.ts';
import { LoginForm } from '../parts/login-form.tsx';

/** Every way in: login, invitation, activation. */
export const certifLogin: DemoPage = {
  id: 'certif-login',
  app: 'certif',
  paths: ['/connexion', '/rejoindre'],
  title: 'Connectez-vous',
  isBare: true,
  View: () => <LoginForm space="Pix Certif" />,
};
