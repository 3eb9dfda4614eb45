import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ScoBanner } from './sco-banner.tsx';

/** The top of the three lists of campaigns. */
export function CampaignsHeader(): JSX.Element {
  return (
    <>
      <PageHeader title={translate('Campagnes')}>
        <ButtonLink class="hide-on-mobile" href="/campagnes/creation">
          {translate('Créer une campagne')}
        </ButtonLink>
      </PageHeader>
      <ScoBanner />
      <Tabs
        app="orga"
        label="Navigation de la section campagnes"
        tabs={[
          { label: 'Mes campagnes', href: '/campagnes/les-miennes', alsoOn: ['/campagnes'] },
          { label: 'Toutes les campagnes', href: '/campagnes/toutes' },
          { label: 'Parcours apprenants', href: '/campagnes/parcours-apprenants' },
        ]}
      />
    </>
  );
}
