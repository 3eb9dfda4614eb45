import type { DemoPage } from '../client/page.ts';
import { COURSES } from '../data/campaigns.ts';
import { CreateCampaignPage } from '../parts/create-campaign-page.tsx';

export const orgaCampaignNewCatalogue: DemoPage = {
  id: 'orga-campaign-new-catalogue',
  app: 'orga',
  paths: ['/campagnes/creation-catalogue'],
  title: "Création d'une campagne",
  View: ({ query }) => <CreateCampaignPage course={COURSES[Number(query.get('targetProfileId') ?? -1)]} />,
};
