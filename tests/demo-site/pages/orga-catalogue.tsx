import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { COURSES } from '../data/campaigns.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';

export const orgaCatalogue: DemoPage = {
  id: 'orga-catalogue',
  app: 'orga',
  paths: ['/catalogue/:type', '/catalogue'],
  title: 'Catalogue de parcours',
  View: CataloguePage,
};

/** A card is a link to its own details, which hold the button that selects the course. */
function CataloguePage({ params }: PageContext): JSX.Element {
  const [opened, setOpened] = useState<string>();
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
          <li key={course} class="block card course-card">
            <h2>
              <a
                href={`/catalogue/${params.type}?targetProfileId=${index}`}
                aria-label={`Voir le détail du parcours ${course}`}
                onClick={(event) => {
                  event.preventDefault();
                  setOpened(course);
                }}
              >
                {course}
              </a>
            </h2>
            <p>Un parcours d’environ {20 + 10 * index} minutes, à faire en classe ou à la maison.</p>
          </li>
        ))}
      </ul>
      {opened && (
        <Dialog
          title={opened}
          onClose={() => setOpened(undefined)}
          footer={
            <ButtonLink href={`/campagnes/creation-catalogue?targetProfileId=${COURSES.indexOf(opened)}`}>
              Sélectionner ce parcours
            </ButtonLink>
          }
        >
          <p>Ce que le parcours évalue, en quelques lignes.</p>
        </Dialog>
      )}
    </>
  );
}
