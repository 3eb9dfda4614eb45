import type { Hours } from './model.ts';

/** "8", "8h", "8 h 30", "8:30", "8.30", "13H00". */
const TIME = String.raw`(\d{1,2})\s*(?:(?:h|:|\.)\s*(\d{2})?)?`;
const STRETCH = new RegExp(`^${TIME}\\s*(?:-|–|—|à|to|>)\\s*${TIME}$`, 'iu');

function toMinutes(hours: string, minutes: string | undefined): number | undefined {
  const inHour = Number(minutes ?? 0);
  const whole = Number(hours) * 60 + inHour;
  return inHour < 60 && whole <= 1440 ? whole : undefined;
}

/** More stretches than a day has; as many are stored. */
const MOST_STRETCHES = 12;

/**
 * The free hours of a day as people write them: "8h-12h, 13h30-17h30", "8:00–12:00", "8 à 12".
 *
 * @returns none for an empty text; `undefined` for what is no hours, or where an end does not come after its start
 */
export function readHours(text: string): readonly Hours[] | undefined {
  const said = text
    .split(/[,;+]|\bet\b|\band\b/iu)
    .map((part) => part.replace(/[\s\u00a0\u202f]+/gu, ' ').trim())
    .filter((part) => part !== '');
  const found: Hours[] = [];
  for (const part of said) {
    const [, from = '', fromRest, to = '', toRest] = STRETCH.exec(part) ?? [];
    const start = from === '' ? undefined : toMinutes(from, fromRest);
    const end = to === '' ? undefined : toMinutes(to, toRest);
    if (start === undefined || end === undefined || end <= start) return undefined;
    found.push({ from: start, to: end });
  }
  if (found.length > MOST_STRETCHES) return undefined;
  return found.toSorted((first, second) => first.from - second.from);
}

/** `HH:MM` of minutes after midnight, as Pix writes hours. */
export function formatTime(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Free hours as {@link readHours} reads them again: "08:00–12:00, 13:30–17:30". */
export function formatHours(hours: readonly Hours[]): string {
  return hours.map(({ from, to }) => `${formatTime(from)}–${formatTime(to)}`).join(', ');
}

/** Minutes after midnight of what a time field holds ("08:30"); `undefined` while it is none. */
export function readTime(text: string): number | undefined {
  const [, hours = '', minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  return hours === '' ? undefined : toMinutes(hours, minutes);
}
