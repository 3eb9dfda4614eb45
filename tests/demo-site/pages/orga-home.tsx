import type { JSX } from 'preact';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { USER } from '../data/people.ts';
import { getState } from '../data/store.ts';
import { getStructure } from '../data/structures.ts';
import { ScoBanner } from '../parts/sco-banner.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Figure } from '../ui/figure.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const orgaHome: DemoPage = {
  id: 'orga-home',
  app: 'orga',
  paths: ['/'],
  title: 'Accueil',
  View: HomePage,
};

function HomePage(): JSX.Element {
  const own = getState().campaigns.filter(({ owner, isArchived }) => owner === USER.fullName && !isArchived);
  const started = own.reduce((total, campaign) => total + campaign.participants, 0);
  const completed = own.reduce((total, campaign) => total + campaign.results, 0);
  const rate = started ? Math.round((100 * completed) / started) : 0;
  return (
    <>
      <PageHeader title={`${translate('Bonjour')} ${USER.firstName},`} />
      <ScoBanner />
      <div class="figures">
        <section class="block figure">
          <h2>Nom de votre organisation</h2>
          <p class="figure__text">{getStructure().name}</p>
        </section>
        <Figure label="Participations terminées">12</Figure>
        <section class="block figure">
          <h2>Taux de complétion</h2>
          <p class="figure__value">{rate} %</p>
          <p class="figure__detail">
            {completed} participations terminées sur {started} participations démarrées.
          </p>
        </section>
      </div>
      <section class="block">
        <h2>Que souhaitez-vous faire ?</h2>
        <div class="button-row">
          <ButtonLink href="/campagnes/creation">{translate('Nouvelle campagne')}</ButtonLink>
          <ButtonLink variant="secondary" href="/campagnes/les-miennes">
            {translate('Voir mes campagnes')}
          </ButtonLink>
        </div>
      </section>
    </>
  );
}
