import type { DemoPage } from '../client/page.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';

const MISSIONS = [
  { id: 12, name: 'Les mots de passe', competence: 'Protection et sécurité' },
  { id: 13, name: 'Chercher une image', competence: 'Information et données' },
];

export const orgaMissions: DemoPage = {
  id: 'orga-missions',
  app: 'orga',
  paths: ['/missions'],
  title: 'Missions',
  View: () => (
    <>
      <PageHeader title="Missions" />
      <DataTable
        caption="Tableau des missions"
        rows={MISSIONS}
        keyOf={({ id }) => id}
        columns={[
          { header: 'Mission', cell: ({ id, name }) => <a href={`/missions/${id}/activities`}>{name}</a> },
          { header: 'Compétence', cell: ({ competence }) => competence },
        ]}
      />
    </>
  ),
};
