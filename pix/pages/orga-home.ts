import { STEP_IDS } from '../../checklist/steps.ts';
import type { PageFacts, PixPage } from '../page.ts';

export const orgaHome: PixPage = {
  id: 'orga-home',
  app: 'orga',
  paths: ['/'],
  steps: STEP_IDS,
  limit: 3,
};

export const facts: PageFacts = {
  title: 'Accueil',
  yes: ['https://orga.pix.fr/', 'https://orga.pix.org/?lang=en', 'https://orga.pix.fr/?pageNumber=2#haut'],
  no: ['https://certif.pix.fr/', 'https://orga.pix.fr/page-inconnue', 'http://orga.pix.fr/'],
};
