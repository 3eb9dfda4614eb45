import type { DemoPage, PageContext } from '../client/page.ts';
import { CampaignPage, campaignOf, campaignTitle } from '../parts/campaign-page.tsx';
import { ReceivedList } from '../parts/received-list.tsx';

export const orgaCampaignResults: DemoPage = {
  id: 'orga-campaign-results',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/resultats-evaluation'],
  title: campaignTitle('Résultats'),
  View: (context: PageContext) => {
    const campaign = campaignOf(context);
    return (
      <CampaignPage campaign={campaign}>
        <ReceivedList campaign={campaign} kind="results" />
      </CampaignPage>
    );
  },
};
