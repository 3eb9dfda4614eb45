import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Figure } from '../ui/figure.tsx';
import { PageHeader } from '../ui/page-header.tsx';

const PURCHASES = [{ count: 150, from: '01/09/2026', to: '31/08/2027', status: 'Actif' }];

export const orgaPlaces: DemoPage = {
  id: 'orga-places',
  app: 'orga',
  paths: ['/places'],
  title: 'Places',
  View: () => (
    <>
      <PageHeader title={translate('Places')} />
      <div class="figures">
        <Figure label="Places disponibles">30 /150 places</Figure>
        <Figure label="Places occupées">120</Figure>
      </div>
      <DataTable
        caption="Historique d'achat de places"
        rows={PURCHASES}
        keyOf={({ from }) => from}
        columns={[
          { header: 'Nombre de places', cell: ({ count }) => count },
          { header: "Date d'activation", cell: ({ from }) => from },
          { header: "Date d'expiration", cell: ({ to }) => to },
          { header: 'Statut', cell: ({ status }) => <span class="pix-tag">{status}</span> },
        ]}
      />
    </>
  ),
};
