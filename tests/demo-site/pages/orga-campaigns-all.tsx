import type { DemoPage } from '../client/page.ts';
import { CampaignList } from '../parts/campaign-list.tsx';
import { CampaignsHeader } from '../parts/campaigns-header.tsx';

export const orgaCampaignsAll: DemoPage = {
  id: 'orga-campaigns-all',
  app: 'orga',
  paths: ['/campagnes/toutes'],
  title: 'Toutes les campagnes',
  View: ({ query }) => (
    <>
      <CampaignsHeader />
      <CampaignList scope="all" query={query} />
    </>
  ),
};
