import type { PageFacts, PixPage } from '../page.ts';

export const orgaCourse: PixPage = {
  id: 'orga-course',
  app: 'orga',
  paths: ['/parcours/:combined_course_id'],
  steps: [],
};

export const facts: PageFacts = {
  title: 'Parcours apprenants',
  yes: [
    'https://orga.pix.fr/parcours/4101',
    'https://orga.pix.org/parcours/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/?lang=en',
    'https://orga.pix.fr/parcours/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f?pageNumber=2#haut',
  ],
  no: [
    'https://orga.pix.fr/parcours/12/participations/3',
    'https://orga.pix.fr/campagnes/parcours-apprenants',
  ],
};
