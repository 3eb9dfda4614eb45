import type { SearchMessages } from '../../assets/messages/search-messages.ts';
import type { Found } from '../../checklist/search/find-entries.ts';
import type { SearchTarget } from './list-entries.ts';

interface SearchResultsProps {
  readonly found: readonly Found<SearchTarget>[];
  /** Something is asked for. */
  readonly isAsked: boolean;
  readonly search: SearchMessages;
  readonly onOpen: (target: SearchTarget) => void;
}

/** So many are shown: who does not see theirs adds a word. */
const MOST_SHOWN = 8;

/** What was found, each said with what it is; one sentence for nothing. */
export function SearchResults({ found, isAsked, search, onOpen }: SearchResultsProps) {
  const shown = found.slice(0, MOST_SHOWN);
  const left = found.length - shown.length;
  const say = () => (found.length === 0 ? search.noneFound : search.found(found.length));
  return (
    <>
      <p class="search-count" role="status">
        {isAsked && say()}
      </p>
      {shown.length > 0 && (
        <ul class="search-results" aria-label={search.results}>
          {shown.map(({ entry, excerpt }) => (
            <li key={JSON.stringify(entry.target) + entry.kind}>
              <button
                type="button"
                class="search-result"
                // The second click of a double click would open another tab.
                onClick={({ detail }) => detail < 2 && onOpen(entry.target)}
              >
                <span class={`search-kind search-kind-${entry.kind}`}>{search.foundKinds[entry.kind]}</span>{' '}
                <span class="search-title">{entry.title}</span>
                {excerpt !== undefined && <small class="search-excerpt">{excerpt}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p class="search-more">{search.moreFound(left)}</p>}
    </>
  );
}
