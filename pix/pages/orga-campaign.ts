import type { Landmark } from '../landmark.ts';
import { copyCode, copyCodeFact } from '../landmarks/campaign.ts';
import { campaignArchived, campaignCode, campaignCreated, codeCopied } from '../observations/campaigns.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const resultsTab: Landmark = {
  role: 'link',
  names: { fr: 'Résultats', en: 'Results' },
  attribute: 'a[href$="/resultats-evaluation"], a[href$="/profils"]',
};
const statusColumn: Landmark = {
  role: 'columnheader',
  names: { fr: 'Statut', en: 'Status', nl: 'Status', es: 'Estado', it: 'Stato', de: 'Status' },
};

export const orgaCampaign: PixPage = {
  id: 'orga-campaign',
  app: 'orga',
  paths: ['/campagnes/:campaign_id'],
  steps: ['share-codes', 'review-before-autumn-break', 'remind-students'],
};

export const contents: PageContents = {
  landmarks: {
    'share-codes': [copyCode],
    'review-before-autumn-break': [resultsTab],
    'remind-students': [statusColumn],
  },
  observations: [campaignArchived, campaignCode, campaignCreated, codeCopied],
  signals: [
    { signal: 'campaign-created', from: ['orga-campaign-new', 'orga-campaign-new-catalogue'] },
    { signal: 'code-copied', of: 'code-copied' },
  ],
};

export const facts: PageFacts = {
  title: 'Activité',
  yes: [
    'https://orga.pix.fr/campagnes/4101',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/toutes', 'https://orga.pix.fr/campagnes/4101/evaluations/7/resultats'],
  landmarks: {
    'share-codes': [copyCodeFact],
    'review-before-autumn-break': [
      {
        source: 'pages.campaign.tab.results; orga/app/components/campaign/header/tabs.gjs@eb79f05',
        seen: '2026-11-24',
      },
    ],
    'remind-students': [
      {
        source:
          'pages.campaign-activity.table.column.status; orga/app/components/campaign/activity/participants-list.gjs@3f9bc85',
        seen: '2026-11-24',
      },
    ],
  },
};
