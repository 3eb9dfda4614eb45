import type { Landmark, LandmarkFact } from '../landmark.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

/** A button while no topic is chosen, a link afterwards. */
const downloadTopics: Landmark = {
  role: 'button',
  names: { fr: 'Télécharger la sélection des sujets', en: 'Download topics selection' },
  attribute: '.download-file__button',
};
const downloadTopicsFact: LandmarkFact = {
  source:
    'pages.preselect-target-profile.no-tube-selected, download; orga/app/components/tube/list.gjs@3cc4b11',
  seen: '2026-11-24',
};

export const orgaTopics: PixPage = {
  id: 'orga-topics',
  app: 'orga',
  paths: ['/selection-sujets'],
  steps: ['create-autumn-campaigns', 'themed-campaigns'],
};

export const contents: PageContents = {
  landmarks: {
    'create-autumn-campaigns': [downloadTopics],
    'themed-campaigns': [downloadTopics],
  },
};

export const facts: PageFacts = {
  title: 'Sélection des sujets',
  yes: [
    'https://orga.pix.fr/selection-sujets',
    'https://orga.pix.org/selection-sujets/?lang=en',
    'https://orga.pix.fr/selection-sujets?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/selection', 'https://certif.pix.fr/selection-sujets'],
  landmarks: {
    'create-autumn-campaigns': [downloadTopicsFact],
    'themed-campaigns': [downloadTopicsFact],
  },
};
