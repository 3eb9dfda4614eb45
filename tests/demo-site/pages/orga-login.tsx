import type { DemoPage } from '../client/page.ts';
import { LoginForm } from '../parts/login-form.tsx';

/** Every way in: login, invitation, activation. */
export const orgaLogin: DemoPage = {
  id: 'orga-login',
  app: 'orga',
  paths: [
    '/connexion',
    '/connexion/sso-selection',
    '/connexion/:identity_provider_slug',
    '/connexion/:identity_provider_slug/login',
    '/connexion/:identity_provider_slug/confirm',
    '/connexion/:identity_provider_slug/signup',
    '/rejoindre',
    '/rejoindre/inscription',
    '/demande-administration-sco',
    '/join-when-authenticated',
  ],
  title: 'Connectez-vous',
  isBare: true,
  View: () => <LoginForm space="Pix Orga" />,
};
