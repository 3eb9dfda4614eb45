import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shortDate } from '../data/dates.ts';
import { getState } from '../data/store.ts';
import type { Campaign } from '../data/types.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Pagination, slicePage } from '../ui/pagination.tsx';
import { CampaignFilters, filterCampaigns } from './campaign-filters.tsx';
import { DeleteCampaignsDialog } from './delete-campaigns-dialog.tsx';

interface CampaignListProps {
  scope: 'mine' | 'all';
  query: URLSearchParams;
}

/** A list of campaigns with its filters, its boxes to tick and its bar to delete. */
export function CampaignList({ scope, query }: CampaignListProps): JSX.Element {
  const [selected, setSelected] = useState<readonly number[]>([]);
  const [isDeleting, setDeleting] = useState(false);
  const campaigns = filterCampaigns(getState().campaigns, { scope, query });
  const slice = slicePage(campaigns, query);
  const toggle = (id: number): void =>
    setSelected(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  return (
    <>
      <CampaignFilters scope={scope} query={query} count={campaigns.length} />
      {campaigns.length ? (
        <DataTable
          caption="Tableau des campagnes"
          rows={slice.rows}
          keyOf={({ id }) => id}
          columns={[selectionColumn(selected, toggle), ...columnsFor(scope)]}
        />
      ) : (
        <p class="block empty">Aucune campagne, pour commencer cliquez sur le bouton 'Créer une campagne'.</p>
      )}
      <Pagination slice={slice} />
      {selected.length > 0 && (
        <div class="selection-bar">
          <p>
            {selected.length > 1 ? `${selected.length} campagnes sélectionnées` : '1 campagne sélectionnée'}
          </p>
          <Button variant="error" onClick={() => setDeleting(true)}>
            Supprimer
          </Button>
        </div>
      )}
      {isDeleting && (
        <DeleteCampaignsDialog
          ids={selected}
          onClose={() => setDeleting(false)}
          onDeleted={() => setSelected([])}
        />
      )}
    </>
  );
}

function selectionColumn(selected: readonly number[], toggle: (id: number) => void): Column<Campaign> {
  return {
    header: <span class="screen-reader-only">Sélection</span>,
    cell: ({ id, name }) => (
      <input
        type="checkbox"
        aria-label={`Sélectionner la campagne ${name}`}
        checked={selected.includes(id)}
        onChange={() => toggle(id)}
      />
    ),
  };
}

function columnsFor(scope: 'mine' | 'all'): Column<Campaign>[] {
  const owner: Column<Campaign> = { header: 'Propriétaire', cell: (campaign) => campaign.owner };
  return [
    { header: 'Nom de la campagne', cell: ({ id, name }) => <a href={`/campagnes/${id}`}>{name}</a> },
    { header: 'Code', cell: ({ code }) => code },
    ...(scope === 'all' ? [owner] : []),
    { header: 'Créée le', cell: ({ createdOn }) => shortDate(createdOn) },
    { header: 'Participants', cell: ({ participants }) => participants },
    { header: 'Résultats reçus', cell: ({ results }) => results },
  ];
}
