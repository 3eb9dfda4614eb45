import type { JSX } from 'preact';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { COURSES } from '../data/campaigns.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';

export const orgaCatalogue: DemoPage = {
  id: 'orga-catalogue',
  app: 'orga',
  paths: ['/catalogue/:type', '/catalogue'],
  title: 'Catalogue de parcours',
  View: CataloguePage,
};

function CataloguePage({ params }: PageContext): JSX.Element {
  const courses = params.type === 'parcours-apprenants' ? [] : COURSES;
  return (
    <>
      <PageHeader title={translate('Catalogue de parcours')} />
      <Tabs
        app="orga"
        label="Type de parcours"
        tabs={[
          { label: 'Tous', href: '/catalogue/tous' },
          { label: 'Parcours apprenants', href: '/catalogue/parcours-apprenants' },
          { label: 'Parcours', href: '/catalogue/parcours' },
        ]}
      />
      <p class="count">{courses.length} parcours</p>
      <ul class="cards">
        {courses.map((course, index) => (
          <li key={course} class="block card">
            <h2>{course}</h2>
            <p>Un parcours d’environ {20 + 10 * index} minutes, à faire en classe ou à la maison.</p>
            <ButtonLink variant="secondary" href={`/campagnes/creation-catalogue?targetProfileId=${index}`}>
              Sélectionner ce parcours
            </ButtonLink>
          </li>
        ))}
      </ul>
    </>
  );
}
