import { Search as SearchIcon } from 'lucide';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chooseSearchMessages } from '../../assets/messages/choose-search.ts';
import { findEntries } from '../../checklist/search/find-entries.ts';
import { readQuery } from '../../checklist/search/search-words.ts';
import type { StepId } from '../../checklist/steps.ts';
import { sayNews } from '../news/say-news.ts';
import type { PopupProps } from '../popup/popup-props.ts';
import { report } from '../surface/report.ts';
import { Icon } from '../ui/icon.tsx';
import type { SearchTarget } from './list-entries.ts';
import { getMakeIndex, loadMakeIndex } from './load-index.ts';
import { revealNews, revealStep } from './open-found.ts';
import { SearchResults } from './search-results.tsx';
import { useSlashKey } from './use-slash-key.ts';

/** No query is longer. */
const LONGEST_QUERY = 80;

/** Shows what stands in the year's own page. */
function reveal(target: SearchTarget): void {
  if ('step' in target) revealStep(target.step);
  if ('news' in target) revealNews();
}

/** Looks for steps, tools, messages and news; a press opens what was found where it lives. */
export function Search({ model, news, mine, onOpenTool, onOpenPlan }: PopupProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const goBack = useSlashKey(field);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<SearchTarget>();
  const { t, statuses, texts } = model;
  const search = chooseSearchMessages([t.language]);
  const isAsked = readQuery(query).length > 0;
  const [makeIndex, setMakeIndex] = useState(getMakeIndex);
  const [hasFailed, setHasFailed] = useState(false);
  const load = () => {
    if (makeIndex) return;
    loadMakeIndex()
      .then((made) => {
        setMakeIndex(() => made);
        setHasFailed(false);
      })
      .catch((error: unknown) => {
        setHasFailed(true);
        report(error);
      });
  };
  const index = useMemo(
    () =>
      isAsked && makeIndex
        ? makeIndex({
            statuses,
            texts,
            t,
            search,
            news: news?.all.map((item) => ({ key: item.key, said: sayNews(item, news.words, model) })) ?? [],
          })
        : [],
    [isAsked, makeIndex, model, news?.all],
  );
  const found = findEntries(index, query);

  // Once the results have made room.
  useLayoutEffect(() => {
    if (opened) reveal(opened);
  }, [opened]);

  const isMine = (id: StepId) => statuses.find(({ step }) => step.id === id)?.mark?.who === mine?.me;

  function open(target: SearchTarget): void {
    if ('message' in target) onOpenTool('mailing', target.message, target.audience);
    else if ('tool' in target) target.tool === 'plan' ? onOpenPlan() : onOpenTool(target.tool);
    else {
      // Whose steps are shown is no matter to who looks for one.
      const isElsewhere = 'step' in target && !isMine(target.step);
      if (mine?.isOnly && isElsewhere) mine.onChange({ me: mine.me, isOnly: false });
      // Seen already, its card is gone.
      if ('news' in target && !news?.items.some(({ key }) => key === target.news)) news?.onShowAgain();
      setQuery('');
      setOpened({ ...target });
    }
  }

  function move(by: 1 | -1): boolean {
    const places = [field.current, ...(root.current?.querySelectorAll<HTMLElement>('.search-result') ?? [])];
    const next = places[places.indexOf(document.activeElement as HTMLElement) + by];
    next?.focus();
    return next !== undefined;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (move(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else if (event.key === 'Escape') {
      const isUsed = query !== '';
      setQuery('');
      const isBack = goBack();
      if (!isBack && isUsed) field.current?.focus();
      // Else the browser would close the popup as well.
      if (isBack || isUsed) event.preventDefault();
    }
  }

  return (
    <search ref={root} class="search" onKeyDown={onKeyDown}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [best] = found;
          if (best) open(best.entry.target);
        }}
      >
        <label class="visually-hidden" for={`${id}query`}>
          {search.search}
        </label>
        <Icon node={SearchIcon} />
        <input
          ref={field}
          class="search-field"
          id={`${id}query`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={LONGEST_QUERY}
          placeholder={search.searchHint}
          aria-keyshortcuts="/"
          value={query}
          onFocus={load}
          onInput={({ currentTarget: { value } }) => {
            load();
            setQuery(value);
          }}
          onKeyDown={(event) => {
            // A held Enter would open one tab after the other.
            if (event.repeat && event.key === 'Enter') event.preventDefault();
          }}
        />
      </form>
      {hasFailed && (
        <p class="notice notice-alert" role="alert">
          {search.notLoaded}
        </p>
      )}
      <SearchResults
        found={found}
        isAsked={isAsked && makeIndex !== undefined}
        search={search}
        onOpen={open}
      />
    </search>
  );
}
