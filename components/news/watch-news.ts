import type { Day } from '../../checklist/day.ts';
import { listNews, type NewsItem } from '../../checklist/news/list-news.ts';
import type { Pack } from '../../checklist/packs/pack.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import { browserStorage, type RawStorage } from '../../storage/browser-storage.ts';
import { NEWS_KEY } from '../../storage/document-names.ts';
import { formatSeenNews, parseSeenNews } from '../../storage/news/news-item.ts';
import { readLocalItem } from '../../storage/schema/read-local.ts';

interface NewsOptions {
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly storage?: RawStorage;
}

/** What is new, as this computer has seen it. */
export interface NewsStore {
  /** Nothing before it is known what was seen. */
  readonly list: (
    packs: readonly Pack[],
    schoolYear: SchoolYear,
    hasPastYear: boolean,
    since: Day | undefined,
  ) => readonly NewsItem[];
  /** All that is new in a year, whether it was seen or not. */
  readonly listAll: (packs: readonly Pack[], schoolYear: SchoolYear) => readonly NewsItem[];
  /** Lists all of it again on this surface, until it is seen. */
  readonly showAgain: () => void;
  /** Says that all of it was seen, here: rules of a year that the user began with as well, which were never news to them. */
  readonly see: (packs: readonly Pack[], schoolYear: SchoolYear) => Promise<void>;
}

/** Reads and follows what was seen until the signal aborts. */
export function watchNews({ onChange, report, signal, storage = browserStorage }: NewsOptions): NewsStore {
  let seen: readonly string[] | undefined;
  let isKnown = false;
  let isWritable = false;
  let isShownAgain = false;

  function take(raw: unknown): void {
    seen = parseSeenNews(raw);
    isKnown = true;
    isWritable = raw === undefined || readLocalItem(raw).isWritable;
    if (!signal.aborted) onChange();
  }

  storage.onChanged((area, changes) => {
    if (area === 'local' && NEWS_KEY in changes) take(changes[NEWS_KEY]);
  }, signal);
  storage
    .read('local', [NEWS_KEY])
    .then((items) => take(items[NEWS_KEY]))
    .catch(report);

  const listAll: NewsStore['listAll'] = (packs, schoolYear) =>
    listNews({ packs, schoolYear, isReturning: true, seen: [] });
  return {
    list(packs, schoolYear, hasPastYear, since) {
      if (!isKnown) return [];
      if (isShownAgain) return listAll(packs, schoolYear);
      const isReturning = hasPastYear || seen !== undefined;
      return listNews({ packs, schoolYear, isReturning, since, seen: seen ?? [] });
    },
    listAll,
    showAgain() {
      isShownAgain = true;
      onChange();
    },
    async see(packs, schoolYear) {
      isShownAgain = false;
      seen = [...(seen ?? []), ...listAll(packs, schoolYear).map(({ key }) => key)];
      onChange();
      if (isWritable) await storage.write('local', { [NEWS_KEY]: formatSeenNews(seen) });
    },
  };
}
