import type { Landmark } from '../landmark.ts';
import { copyCode, copyCodeFact } from '../landmarks/campaign.ts';
import {
  campaignArchived,
  campaignCode,
  campaignCreated,
  campaignsRemoved,
  codeCopied,
} from '../observations/campaigns.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const archive: Landmark = {
  role: 'button',
  names: {
    fr: 'Archiver',
    en: 'Archive',
    nl: 'Archiveren',
    es: 'Archivo',
    it: 'Archivio',
    de: 'Archivieren',
  },
};
/** All that is left on a campaign already archived. */
const remove: Landmark = {
  role: 'button',
  names: {
    fr: 'Supprimer',
    en: 'Delete',
    nl: 'Verwijderen',
    es: 'Eliminar',
    it: 'Eliminare',
    de: 'Löschen',
  },
};

export const orgaCampaignSettings: PixPage = {
  id: 'orga-campaign-settings',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/parametres'],
  steps: ['archive-last-year', 'share-codes'],
};

export const contents: PageContents = {
  landmarks: {
    'archive-last-year': [archive, remove],
    'share-codes': [copyCode],
  },
  observations: [campaignCode, campaignCreated, codeCopied, campaignArchived, campaignsRemoved],
  signals: [
    { signal: 'code-copied', of: 'code-copied' },
    { signal: 'campaigns-removed', of: 'campaign-archived' },
    { signal: 'campaigns-removed', of: 'campaigns-removed' },
  ],
};

export const facts: PageFacts = {
  title: 'Paramètres',
  yes: [
    'https://orga.pix.fr/campagnes/4101/parametres',
    'https://orga.pix.org/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/parametres/?lang=en',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f/parametres?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/campagnes/4101/modification', 'https://orga.pix.fr/campagnes/parametres'],
  landmarks: {
    'archive-last-year': [
      {
        source:
          'pages.campaign-settings.actions.archive; orga/app/components/campaign/settings/view.gjs@6d0ffbc',
        seen: '2026-11-24',
      },
      { source: 'pages.campaign-settings.actions.delete (2026)', seen: '2026-11-24' },
    ],
    'share-codes': [copyCodeFact],
  },
};
