import type { JSX } from 'preact';
import { setQuery } from '../client/navigation.ts';
import { translate } from '../client/translate.ts';
import { Icon } from './icon.tsx';

export interface PageSlice<Row> {
  rows: readonly Row[];
  number: number;
  size: number;
  total: number;
}

/** The part of a list that the query's `pageNumber` and `pageSize` ask for. */
export function slicePage<Row>(
  list: readonly Row[],
  query: URLSearchParams,
  defaultSize = 50,
): PageSlice<Row> {
  const size = Number(query.get('pageSize')) || defaultSize;
  const pages = Math.max(1, Math.ceil(list.length / size));
  const number = Math.min(pages, Math.max(1, Number(query.get('pageNumber')) || 1));
  return { rows: list.slice((number - 1) * size, number * size), number, size, total: list.length };
}

/** "Voir 50", "1-50 sur 120 éléments", "Page 1 / 3" and the two arrows. */
export function Pagination({ slice }: { slice: PageSlice<unknown> }): JSX.Element {
  const { number, size, total } = slice;
  const pages = Math.max(1, Math.ceil(total / size));
  const first = (number - 1) * size + 1;
  const last = Math.min(total, number * size);
  return (
    <div class="pix-pagination">
      <label>
        {translate('Voir')}{' '}
        <select
          value={size}
          onChange={(event) => setQuery({ pageSize: event.currentTarget.value, pageNumber: undefined })}
        >
          {[10, 25, 50, 100].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </label>
      <span>
        {translate(pages > 1 ? '{first}-{last} sur {total} éléments' : '{total} éléments', {
          first,
          last,
          total,
        })}
      </span>
      <span class="pix-pagination__pages">
        <Arrow label="Aller à la page précédente" icon="previous" to={number - 1} isDisabled={number === 1} />
        Page {number} / {pages}
        <Arrow label="Aller à la page suivante" icon="next" to={number + 1} isDisabled={number === pages} />
      </span>
    </div>
  );
}

interface ArrowProps {
  label: string;
  icon: 'previous' | 'next';
  to: number;
  isDisabled: boolean;
}

function Arrow({ label, icon, to, isDisabled }: ArrowProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={translate(label)}
      disabled={isDisabled}
      onClick={() => setQuery({ pageNumber: String(to) })}
    >
      <Icon name={icon} />
    </button>
  );
}
