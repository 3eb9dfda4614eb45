import type { Landmark, LandmarkFact } from '../landmark.ts';

/** At the end of both forms that create a campaign. */
export const confirmCampaign: Landmark = {
  role: 'button',
  names: { fr: 'Créer la campagne', en: 'Create a campaign' },
  attribute: 'form.form button[type="submit"]',
};
export const confirmCampaignFact: LandmarkFact = {
  source:
    'pages.campaign-creation.actions.create; orga/app/components/campaign/create-form.gjs@1468f61, create-form-catalogue.gjs@db4de46',
  seen: '2026-11-24',
};
