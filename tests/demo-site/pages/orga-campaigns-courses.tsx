import type { DemoPage } from '../client/page.ts';
import { LEARNER_COURSES } from '../data/campaigns.ts';
import { CampaignsHeader } from '../parts/campaigns-header.tsx';
import { DataTable } from '../ui/data-table.tsx';

export const orgaCampaignsCourses: DemoPage = {
  id: 'orga-campaigns-courses',
  app: 'orga',
  paths: ['/campagnes/parcours-apprenants'],
  title: 'Parcours apprenants',
  View: () => (
    <>
      <CampaignsHeader />
      <DataTable
        caption="Tableau des parcours apprenants"
        rows={LEARNER_COURSES}
        keyOf={({ id }) => id}
        columns={[
          { header: 'Nom du parcours', cell: ({ id, name }) => <a href={`/parcours/${id}`}>{name}</a> },
          { header: 'Code', cell: ({ code }) => code },
          { header: 'Participants', cell: ({ participants }) => participants },
          { header: 'Participants ayant terminé', cell: ({ completed }) => completed },
        ]}
      />
    </>
  ),
};
