import { enLive } from '../../assets/messages/en/live.ts';
import { enOptions } from '../../assets/messages/en/options.ts';
import { frLive } from '../../assets/messages/fr/live.ts';
import { frOptions } from '../../assets/messages/fr/options.ts';
import type { Language } from '../../assets/messages/messages.ts';
import { formatSelectors, type ObservedPage } from '../../components/data/list-observed.ts';
import { formatTable } from '../gates/format-table.ts';

const WORDS = {
  fr: { header: ['page', 'ce qui est lu', 'où'], pages: frOptions.observedPages, things: frLive.things },
  en: { header: ['page', 'what is read', 'where'], pages: enOptions.observedPages, things: enLive.things },
} as const;

function formatObserved(all: readonly ObservedPage[], language: Language): string {
  const { header, pages, things } = WORDS[language];
  const rows = all.flatMap(({ page, items }) =>
    items.map((item) => [
      pages[page] ?? page,
      things[item.what],
      `\`${formatSelectors(item).replaceAll('|', '\\|')}\``,
    ]),
  );
  return formatTable(header, rows);
}

/**
 * PRIVACY.md with the tables of what is read on Pix's pages as they are to be, between their markers.
 *
 * @throws when a marker lacks
 */
export function fillObserved(privacy: string, all: readonly ObservedPage[]): string {
  return (['fr', 'en'] as const).reduce((text, language) => {
    const [from, to] = [`<!-- observed ${language} -->`, `<!-- end of observed ${language} -->`];
    const [before, ...rest] = text.split(from);
    const [within, ...after] = rest.join(from).split(to);
    if (rest.length !== 1 || within === undefined || after.length !== 1)
      throw new Error(`PRIVACY.md has not once "${from}" and "${to}"`);
    return `${before}${from}\n\n${formatObserved(all, language)}\n${to}${after[0]}`;
  }, privacy);
}
