import type { DemoPage } from '../client/page.ts';
import { CreateCampaignPage } from '../parts/create-campaign-page.tsx';

export const orgaCampaignNew: DemoPage = {
  id: 'orga-campaign-new',
  app: 'orga',
  paths: ['/campagnes/creation'],
  title: "Création d'une campagne",
  View: ({ query }) => <CreateCampaignPage source={Number(query.get('source')) || undefined} />,
};
