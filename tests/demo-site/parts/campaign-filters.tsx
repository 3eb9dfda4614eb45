import type { JSX } from 'preact';
import { setQuery } from '../client/navigation.ts';
import { translate } from '../client/translate.ts';
import { USER } from '../data/people.ts';
import type { Campaign } from '../data/types.ts';
import { FilterBanner } from '../ui/filter-banner.tsx';
import { SearchInput } from '../ui/search-input.tsx';

interface Filters {
  scope: 'mine' | 'all';
  query: URLSearchParams;
}

/** The campaigns that the address asks for. */
export function filterCampaigns(campaigns: readonly Campaign[], { scope, query }: Filters): Campaign[] {
  const isArchived = query.get('status') === 'archived';
  return campaigns.filter(
    (campaign) =>
      campaign.isArchived === isArchived &&
      (scope === 'all' || campaign.owner === USER.fullName) &&
      contains(campaign.name, query.get('name')) &&
      contains(campaign.owner, query.get('ownerName')),
  );
}

export function CampaignFilters({ scope, query, count }: Filters & { count: number }): JSX.Element {
  const isArchived = query.get('status') === 'archived';
  return (
    <FilterBanner
      label="Filtres sur les campagnes"
      count={translate(count > 1 ? '{count} campagnes' : '{count} campagne', { count })}
      onClear={() => setQuery({ name: undefined, ownerName: undefined, status: undefined })}
    >
      <SearchInput
        label="Rechercher une campagne"
        placeholder="Nom de la campagne"
        value={query.get('name') ?? ''}
        onChange={(value) => setQuery({ name: value || undefined })}
      />
      {scope === 'all' && (
        <SearchInput
          label="Rechercher un propriétaire"
          placeholder="Propriétaire"
          value={query.get('ownerName') ?? ''}
          onChange={(value) => setQuery({ ownerName: value || undefined })}
        />
      )}
      <button
        type="button"
        class="pix-toggle"
        aria-label="Afficher les campagnes actives ou archivées"
        aria-pressed={isArchived}
        onClick={() => setQuery({ status: isArchived ? undefined : 'archived' })}
      >
        <span class={isArchived ? '' : 'pix-toggle__on'}>Actives</span>
        <span class={isArchived ? 'pix-toggle__on' : ''}>Archivées</span>
      </button>
    </FilterBanner>
  );
}

function contains(text: string, searched: string | null): boolean {
  return text.toLowerCase().includes((searched ?? '').toLowerCase());
}
