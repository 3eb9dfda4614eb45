import type { DemoPage } from '../client/page.ts';
import { ButtonLink } from '../ui/button.tsx';

export const orgaTerms: DemoPage = {
  id: 'orga-terms',
  app: 'orga',
  paths: ['/cgu'],
  title: "Conditions d'utilisation",
  isBare: true,
  View: () => (
    <div class="block bare-card">
      <h1>Conditions d'utilisation</h1>
      <p>Un texte à accepter avant d’entrer dans Pix Orga.</p>
      <ButtonLink href="/">Accepter et continuer</ButtonLink>
    </div>
  ),
};
