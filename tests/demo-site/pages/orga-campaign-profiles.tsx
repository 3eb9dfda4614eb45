import type { DemoPage, PageContext } from '../client/page.ts';
import { CampaignPage, campaignOf, campaignTitle } from '../parts/campaign-page.tsx';
import { ReceivedList } from '../parts/received-list.tsx';

export const orgaCampaignProfiles: DemoPage = {
  id: 'orga-campaign-profiles',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/profils'],
  title: campaignTitle('Profils reçus'),
  View: (context: PageContext) => {
    const campaign = campaignOf(context);
    return (
      <CampaignPage campaign={campaign}>
        <ReceivedList campaign={campaign} kind="profiles" />
      </CampaignPage>
    );
  },
};
