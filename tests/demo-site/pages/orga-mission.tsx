import type { DemoPage } from '../client/page.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';

export const orgaMission: DemoPage = {
  id: 'orga-mission',
  app: 'orga',
  paths: ['/missions/:mission_id/activities', '/missions/:mission_id/results'],
  title: "Détails d'une mission",
  View: ({ params }) => {
    const base = `/missions/${params.mission_id}`;
    return (
      <>
        <PageHeader title="Les mots de passe" back={{ href: '/missions', label: 'Missions' }} />
        <Tabs
          app="orga"
          label="Navigation de la section mission"
          tabs={[
            { label: 'Activités', href: `${base}/activities` },
            { label: 'Résultats', href: `${base}/results` },
          ]}
        />
        <p class="block empty">Aucun élève n’a commencé cette mission.</p>
      </>
    );
  },
};
