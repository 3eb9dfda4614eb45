import type { ComponentChildren, JSX } from 'preact';
import { type DemoPage, numberParam, type PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { shortDate } from '../data/dates.ts';
import { findCampaign, saveCampaign } from '../data/edit-campaigns.ts';
import type { Campaign } from '../data/types.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { downloadFile } from '../ui/download.ts';
import { Icon } from '../ui/icon.tsx';
import { Tabs } from '../ui/tabs.tsx';

/** The campaign a page of `/campagnes/:campaign_id` is about. */
export function campaignOf(context: PageContext): Campaign {
  const address = context.params.campaign_id;
  return { ...findCampaign(numberParam(context, 'campaign_id')), ...(address && { address }) };
}

/** Where the pages of a campaign are, by what the address calls it. */
export const campaignPath = ({ address, id }: Campaign): string => `/campagnes/${address ?? id}`;

/** A title such as `Activité | Rentrée 2GT1`. */
export function campaignTitle(part: string): DemoPage['title'] {
  return (context) => `${part} | ${campaignOf(context).name}`;
}

/** The header and the tabs around one campaign's pages. */
export function CampaignPage({
  campaign,
  children,
}: {
  campaign: Campaign;
  children: ComponentChildren;
}): JSX.Element {
  const base = campaignPath(campaign);
  const isAssessment = campaign.type === 'assessment';
  const analysis = {
    label: 'Analyse',
    href: `${base}/analyse/sujets`,
    alsoOn: [`${base}/analyse`, `${base}/analyse/competences`],
  };
  return (
    <>
      <nav class="breadcrumb" aria-label="Fil d'Ariane">
        <a href="/campagnes">Campagnes</a> / <span>{campaign.name}</span>
      </nav>
      {campaign.isArchived && <ArchivedBanner campaign={campaign} />}
      <CampaignHeader campaign={campaign} />
      <div class="campaign-navigation">
        <Tabs
          app="orga"
          label="Navigation de la section campagne"
          tabs={[
            { label: 'Activité', href: base },
            {
              label: 'Résultats',
              count: campaign.results,
              href: `${base}/${isAssessment ? 'resultats-evaluation' : 'profils'}`,
            },
            ...(isAssessment ? [analysis] : []),
            { label: 'Paramètres', href: `${base}/parametres` },
          ]}
        />
        <Button
          variant="secondary"
          class="hide-on-mobile"
          onClick={() => downloadFile(`resultats-${campaign.code}.csv`, 'text/csv', 'Nom;Prénom;Classe\n')}
        >
          {translate('Exporter les résultats (.csv)')}
        </Button>
      </div>
      {children}
    </>
  );
}

function CampaignHeader({ campaign }: { campaign: Campaign }): JSX.Element {
  return (
    <header class="block campaign-header">
      <h1 aria-label="Nom de la campagne">{campaign.name}</h1>
      <dl>
        <div>
          <dt>Créée le</dt>
          <dd>{shortDate(campaign.createdOn)}</dd>
        </div>
        <div>
          <dt>Propriétaire</dt>
          <dd>{campaign.owner}</dd>
        </div>
        <div>
          <dt>Envoi multiple</dt>
          <dd>Non</dd>
        </div>
        <div>
          <dt>Code</dt>
          <dd class="campaign-header-title__campaign-code">
            <span>{campaign.code}</span>
            <CopyButton label="Copier le code" value={campaign.code} />
          </dd>
        </div>
      </dl>
    </header>
  );
}

function ArchivedBanner({ campaign }: { campaign: Campaign }): JSX.Element {
  return (
    <div class="campaign-archived-banner">
      <div class="campaign-archived-banner__text">
        <Icon name="archive" class="campaign-archived-banner__icon" />
        <span>{translate('Campagne archivée')}</span>
      </div>
      <Button variant="secondary" onClick={() => saveCampaign({ ...campaign, isArchived: false })}>
        {translate('Désarchiver la campagne')}
      </Button>
    </div>
  );
}
