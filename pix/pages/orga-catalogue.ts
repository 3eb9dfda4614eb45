import type { Landmark, LandmarkFact } from '../landmark.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

/** The first course of the list, whose details hold the button that selects it. */
const courseLink: Landmark = {
  role: 'link',
  names: { fr: 'Voir le détail du parcours …' },
  attribute: '.course-card a',
};
const courseLinkFact: LandmarkFact = {
  source: 'pages.catalogue.modal.open-modal; orga/app/components/catalogue/course-card.gjs@f13bc09',
  seen: '2026-11-24',
};

export const orgaCatalogue: PixPage = {
  id: 'orga-catalogue',
  app: 'orga',
  paths: ['/catalogue/:type'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const contents: PageContents = {
  landmarks: {
    'create-autumn-campaigns': [courseLink],
    'themed-campaigns': [courseLink],
  },
};

export const facts: PageFacts = {
  title: 'Catalogue de parcours',
  yes: [
    'https://orga.pix.fr/catalogue/parcours',
    'https://orga.pix.org/catalogue/parcours/?lang=en',
    'https://orga.pix.fr/catalogue/parcours?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/catalogue', 'https://orga.pix.fr/campagnes/creation-catalogue'],
  landmarks: {
    'create-autumn-campaigns': [courseLinkFact],
    'themed-campaigns': [courseLinkFact],
  },
};
