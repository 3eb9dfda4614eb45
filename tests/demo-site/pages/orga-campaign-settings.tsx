import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { navigate } from '../client/navigation.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { saveCampaign } from '../data/edit-campaigns.ts';
import { CampaignPage, campaignOf, campaignPath, campaignTitle } from '../parts/campaign-page.tsx';
import { CampaignSettingsList } from '../parts/campaign-settings-list.tsx';
import { DeleteCampaignsDialog } from '../parts/delete-campaigns-dialog.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';

export const orgaCampaignSettings: DemoPage = {
  id: 'orga-campaign-settings',
  app: 'orga',
  paths: ['/campagnes/:campaign_id/parametres'],
  title: campaignTitle('Paramètres'),
  View: SettingsPage,
};

function SettingsPage(context: PageContext): JSX.Element {
  const campaign = campaignOf(context);
  const [isDeleting, setDeleting] = useState(false);
  return (
    <CampaignPage campaign={campaign}>
      <section class="block">
        <CampaignSettingsList campaign={campaign} />
        <div class="button-row">
          {!campaign.isArchived && (
            <ButtonLink href={`${campaignPath(campaign)}/modification`}>Modifier</ButtonLink>
          )}
          <ButtonLink variant="secondary" href={`/campagnes/creation?source=${campaign.id}`}>
            Dupliquer
          </ButtonLink>
          {!campaign.isArchived && (
            <Button variant="secondary" onClick={() => saveCampaign({ ...campaign, isArchived: true })}>
              {translate('Archiver')}
            </Button>
          )}
          <Button variant="error" onClick={() => setDeleting(true)}>
            {translate('Supprimer')}
          </Button>
        </div>
      </section>
      {isDeleting && (
        <DeleteCampaignsDialog
          ids={[campaign.id]}
          isOnCampaignPage
          onClose={() => setDeleting(false)}
          onDeleted={() => navigate('/campagnes/les-miennes')}
        />
      )}
    </CampaignPage>
  );
}
