import type { DemoPage } from '../client/page.ts';
import { ButtonLink } from '../ui/button.tsx';

export const certifTerms: DemoPage = {
  id: 'certif-terms',
  app: 'certif',
  paths: ['/cgu'],
  title: 'Conditions générales',
  isBare: true,
  View: () => (
    <div class="block bare-card">
      <h1>Conditions générales</h1>
      <p>Un texte à accepter avant d’entrer dans Pix Certif.</p>
      <ButtonLink href="/">Accepter et continuer</ButtonLink>
    </div>
  ),
};
