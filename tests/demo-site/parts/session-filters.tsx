import type { JSX } from 'preact';
import { setQuery } from '../client/navigation.ts';
import { translate } from '../client/translate.ts';
import type { Session } from '../data/types.ts';
import { FilterBanner } from '../ui/filter-banner.tsx';
import { SearchInput } from '../ui/search-input.tsx';

const STATUSES = [
  ['', 'Tous'],
  ['created', 'Créée'],
  ['finalized', 'Finalisée'],
  ['processed', 'Résultats transmis par Pix'],
] as const;

/** The sessions that the address asks for. */
export function filterSessions(sessions: readonly Session[], query: URLSearchParams): Session[] {
  const status = query.get('status') ?? '';
  const [start, end] = [query.get('startDate') ?? '', query.get('endDate') ?? '9999'];
  return sessions.filter(
    ({ id, date, isFinalised }) =>
      String(id).includes(query.get('sessionId') ?? '') &&
      (!status || status === 'all' || status === (isFinalised ? 'finalized' : 'created')) &&
      date >= start &&
      date <= end,
  );
}

export function SessionFilters({ query, count }: { query: URLSearchParams; count: number }): JSX.Element {
  return (
    <FilterBanner
      label="Filtres sur la liste des sessions"
      count={count > 1 ? `${count} sessions` : `${count} session`}
      onClear={() =>
        setQuery({ sessionId: undefined, status: undefined, startDate: undefined, endDate: undefined })
      }
    >
      <SearchInput
        label="ID de session"
        placeholder="ID de session"
        value={query.get('sessionId') ?? ''}
        onChange={(value) => setQuery({ sessionId: value || undefined })}
      />
      <select
        class="pix-input"
        aria-label="Statut"
        value={query.get('status') ?? ''}
        onChange={(event) => setQuery({ status: event.currentTarget.value || undefined })}
      >
        {STATUSES.map(([value, label]) => (
          <option key={value} value={value}>
            {translate(label)}
          </option>
        ))}
      </select>
      <DateFilter query={query} name="startDate" label="Date de début" />
      <DateFilter query={query} name="endDate" label="Date de fin" />
    </FilterBanner>
  );
}

function DateFilter({
  query,
  name,
  label,
}: {
  query: URLSearchParams;
  name: string;
  label: string;
}): JSX.Element {
  return (
    <input
      type="date"
      class="pix-input"
      aria-label={label}
      value={query.get(name) ?? ''}
      onChange={(event) => setQuery({ [name]: event.currentTarget.value || undefined })}
    />
  );
}
