import type { PageFacts, PixPage } from '../page.ts';

export const orgaMission: PixPage = {
  id: 'orga-mission',
  app: 'orga',
  paths: ['/missions/:mission_id/activities', '/missions/:mission_id/results'],
  steps: [],
};

export const facts: PageFacts = {
  title: "Détails d'une mission",
  yes: [
    'https://orga.pix.fr/missions/4101/activities',
    'https://orga.pix.fr/missions/4101/results',
    'https://orga.pix.org/missions/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/activities/?lang=en',
  ],
  no: ['https://orga.pix.fr/missions', 'https://orga.pix.fr/missions/12/other'],
};
