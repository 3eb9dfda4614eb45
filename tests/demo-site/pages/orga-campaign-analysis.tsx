import type { JSX } from 'preact';
import type { DemoPage, PageContext } from '../client/page.ts';
import { CampaignPage, campaignOf, campaignPath, campaignTitle } from '../parts/campaign-page.tsx';
import { SkillTable } from '../parts/skill-table.tsx';
import { Tabs } from '../ui/tabs.tsx';

export const orgaCampaignAnalysis: DemoPage = {
  id: 'orga-campaign-analysis',
  app: 'orga',
  paths: [
    '/campagnes/:campaign_id/analyse',
    '/campagnes/:campaign_id/analyse/sujets',
    '/campagnes/:campaign_id/analyse/competences',
  ],
  title: campaignTitle('Analyse'),
  View: AnalysisPage,
};

function AnalysisPage(context: PageContext): JSX.Element {
  const campaign = campaignOf(context);
  const base = `${campaignPath(campaign)}/analyse`;
  return (
    <CampaignPage campaign={campaign}>
      <Tabs
        app="orga"
        label="Navigation de la section analyse"
        tabs={[
          { label: 'Par sujets', href: `${base}/sujets`, alsoOn: [base] },
          { label: 'Par compétences', href: `${base}/competences` },
        ]}
      />
      <SkillTable caption="Analyse des résultats" />
    </CampaignPage>
  );
}
