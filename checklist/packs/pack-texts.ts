import * as v from 'valibot';
import { type Day, isDay } from '../day.ts';
import { readHost } from '../network-check/read-host.ts';
import { LONGEST, type PackText } from './pack.ts';

/**
 * What single values of a pack's file must be. The message of each check is what {@link listFaults} makes a sentence of: the
 * name of a fault, then what it is about (`too-long:80`).
 */

/** Signs that cannot be seen, those that turn the direction of words and line ends among them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** What a browser would take for markup, if it were ever shown as such. */
const MARKUP = /<\/?[a-z!]|&(?:#\w+|[a-z]+);/i;

/** A line of text of so many UTF-16 units at most. */
export const line = (longest: number) =>
  v.pipe(
    v.string('not-text'),
    v.maxLength(longest, `too-long:${longest}`),
    v.check((text) => text.trim() !== '', 'empty'),
    // What a program puts in the place of letters that it could not read.
    v.check((text) => !text.includes('\uFFFD'), 'garbled'),
    v.check((text) => !UNSEEN.test(text), 'unseen'),
    v.check((text) => !MARKUP.test(text), 'markup'),
    v.transform((text) => text.trim()),
  );

/** A text in French alone, or in both languages. */
export const text = (longest: number) =>
  v.pipe(
    v.union(
      [line(longest), v.strictObject({ fr: line(longest), en: line(longest) }, 'text-by-language')],
      // Else what is wrong with a text would be told as "no text of ours".
      (issue) => findInnerMessage(issue.issues) ?? 'not-text',
    ),
    v.transform((given): PackText => (typeof given === 'string' ? { fr: given } : given)),
  );

/** What is wrong with the one of the two forms that the author meant. */
function findInnerMessage(issues: readonly v.BaseIssue<unknown>[] | undefined): string | undefined {
  return (
    issues
      ?.map(({ message }) => message)
      .find((message) => message !== 'not-text' && message !== 'text-by-language') ??
    issues?.map(({ message }) => message).find((message) => message === 'text-by-language')
  );
}

const LOOKS_LIKE_DAY = /^\s*(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})\s*$/;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

/** "29/11/2026" or "2026-11-29", as a day; `undefined` for anything else, and for a day that no calendar has. */
function readWrittenDay(written: string): Day | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written.trim()) ?? [];
  const iso = year === '' ? written.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

const isYearNear = (day: Day) =>
  Number(day.slice(0, 4)) >= FIRST_YEAR && Number(day.slice(0, 4)) <= LAST_YEAR;

/** A day with its year. */
export const day = v.pipe(
  v.string('not-text'),
  v.regex(LOOKS_LIKE_DAY, 'bad-day'),
  v.check((written) => !LOOKS_LIKE_DAY.test(written) || readWrittenDay(written) !== undefined, 'bad-day'),
  v.check((written) => {
    const read = readWrittenDay(written);
    return read === undefined || isYearNear(read);
  }, 'bad-year'),
  v.transform((written) => readWrittenDay(written) as Day),
);

/** What is wrong with an address that is shown and opened; nothing when it may be. */
function findLinkFault(written: string): 'bad-link' | 'not-https' | undefined {
  let url: URL;
  try {
    url = new URL(written.trim());
  } catch {
    return 'bad-link';
  }
  if (url.protocol === 'http:') return 'not-https';
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  return isPlain && !('fault' in readHost(url.hostname)) ? undefined : 'bad-link';
}

/** The address of a page or a document: https, of a site that has a name, and nothing in it that hides where it leads. */
export const link = v.pipe(
  v.string('not-text'),
  v.maxLength(LONGEST.link, `too-long:${LONGEST.link}`),
  v.check((written) => !UNSEEN.test(written), 'unseen'),
  v.check((written) => findLinkFault(written) !== 'not-https', 'not-https'),
  v.check((written) => findLinkFault(written) !== 'bad-link', 'bad-link'),
  v.transform((written) => new URL(written.trim()).href),
);

/** The address of a page of Pix Orga or Pix Certif. */
export const pixPage = v.pipe(
  link,
  v.check((url) => /^https:\/\/(?:orga|certif)\.pix\.(?:fr|org)\//.test(url), 'not-pix'),
);

/** The name of a site, for the network check. */
export const host = v.pipe(
  v.string('not-text'),
  v.check((written) => !('fault' in readHost(written)), 'bad-host'),
  v.transform((written) => {
    const read = readHost(written);
    return 'fault' in read ? '' : read.name;
  }),
);

/** A whole number between two, both included. */
export const count = (least: number, most: number) =>
  v.pipe(
    v.number('not-number'),
    v.integer(`out-of-range:${least}:${most}`),
    v.minValue(least, `out-of-range:${least}:${most}`),
    v.maxValue(most, `out-of-range:${least}:${most}`),
  );

/** A name that never changes: small letters, figures and dashes. */
export const slug = (longest: number) =>
  v.pipe(
    v.string('not-text'),
    v.maxLength(longest, `too-long:${longest}`),
    v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'bad-id'),
  );
