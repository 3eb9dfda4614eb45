import type { Period } from '../../checklist/calendar.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import type { Corrections } from '../../checklist/resolve-year.ts';
import { readLocalItem } from '../schema/read-local.ts';

type SeenCorrections = Pick<Corrections, 'seen' | 'accessOpens'>;

/** Dates by their name, each with the day on which Pix said it. */
type Dates = Readonly<Record<string, { readonly value?: unknown } | undefined>>;

function isPeriod(value: unknown): value is Period {
  const { from, to } = (value ?? {}) as Partial<Period>;
  return isDay(from) && isDay(to) && from <= to;
}

/**
 * Reads, of what was found on Pix's pages, the dates alone: all that the content script needs of it. Never throws;
 * leaves out what is no date.
 */
export function parseSeenDates(raw: unknown): SeenCorrections {
  const dates = (readLocalItem(raw).fields.dates ?? {}) as Dates;
  const [opens, ends, window] = ['accessOpens', 'accessEnds', 'examWindow'].map((name) => dates[name]?.value);
  return {
    seen: {
      ...(isDay(ends) && { accessEnds: ends as Day }),
      ...(isPeriod(window) && { examWindow: { from: window.from, to: window.to } }),
    },
    ...(isDay(opens) && { accessOpens: opens as Day }),
  };
}
