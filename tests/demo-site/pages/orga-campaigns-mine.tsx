import type { DemoPage } from '../client/page.ts';
import { CampaignList } from '../parts/campaign-list.tsx';
import { CampaignsHeader } from '../parts/campaigns-header.tsx';

export const orgaCampaignsMine: DemoPage = {
  id: 'orga-campaigns-mine',
  app: 'orga',
  paths: ['/campagnes/les-miennes', '/campagnes'],
  title: 'Mes campagnes',
  View: ({ query }) => (
    <>
      <CampaignsHeader />
      <CampaignList scope="mine" query={query} />
    </>
  ),
};
