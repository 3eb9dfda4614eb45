import { campaignListContents, campaignListFacts, campaignListSteps } from '../contents/campaign-list.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

export const orgaCampaignsMine: PixPage = {
  id: 'orga-campaigns-mine',
  app: 'orga',
  paths: ['/campagnes/les-miennes', '/campagnes'],
  steps: campaignListSteps,
};

export const contents: PageContents = campaignListContents;

export const facts: PageFacts = {
  title: 'Mes campagnes',
  yes: [
    'https://orga.pix.fr/campagnes/les-miennes',
    'https://orga.pix.fr/campagnes',
    'https://orga.pix.org/campagnes/les-miennes/?lang=en',
  ],
  no: ['https://orga.pix.fr/campagnes/toutes', 'https://orga.pix.fr/campagnes/4101'],
  landmarks: campaignListFacts,
};
