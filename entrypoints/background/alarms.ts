import browser from 'webextension-polyfill';
import { msToNextParisDay, readInstant } from '../../checklist/clock.ts';

/** The first second of the next day in Paris: the badge follows the date, and storage is tidied. */
export const NEXT_DAY_ALARM = 'next-day';

/** `storage.sync` refused: it is asked again. */
const RETRY_ALARM = 'retry-sync';
const RETRY_MINUTES = 5;

/** Sets the alarm of the next day, anew at each start: browsers may forget alarms. */
export async function armNextDay(): Promise<void> {
  const now = readInstant();
  await browser.alarms.create(NEXT_DAY_ALARM, { when: now + msToNextParisDay(now) });
}

/** Asks to be woken in five minutes, once. */
export async function armRetry(): Promise<void> {
  await browser.alarms.create(RETRY_ALARM, { delayInMinutes: RETRY_MINUTES });
}
