import type { DemoPage } from '../client/page.ts';
import { ButtonLink } from '../ui/button.tsx';

export const certifLogout: DemoPage = {
  id: 'certif-logout',
  app: 'certif',
  paths: ['/logout'],
  title: 'Déconnexion',
  isBare: true,
  View: () => (
    <div class="block bare-card">
      <h1>Vous êtes déconnecté(e)</h1>
      <ButtonLink href="/connexion">Se connecter</ButtonLink>
    </div>
  ),
};
