import type { JSX } from 'preact';
import { navigate } from '../client/navigation.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import { saveCampaign } from '../data/edit-campaigns.ts';
import { CampaignForm } from '../parts/campaign-form.tsx';
import { campaignOf, campaignPath, campaignTitle } from '../parts/campaign-page.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const orgaCampaignEdit: DemoPage = {
  id: 'orga-campaign-edit',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/modification'],
  title: campaignTitle("Modification d'une campagne"),
  View: EditPage,
};

function EditPage(context: PageContext): JSX.Element {
  const campaign = campaignOf(context);
  const settings = `${campaignPath(campaign)}/parametres`;
  return (
    <>
      <PageHeader title="Modification d'une campagne" />
      <CampaignForm
        initial={campaign}
        submitLabel="Modifier"
        cancelHref={settings}
        onSubmit={(values) => {
          saveCampaign({ ...campaign, ...values });
          navigate(settings);
        }}
      />
    </>
  );
}
