import { isFormerCampaign } from '../checklist/campaigns.ts';
import type { Day } from '../checklist/day.ts';
import type { PageSight } from '../checklist/page-sight.ts';
import type { YearRun } from '../checklist/school-year.ts';
import type { SignalId } from '../checklist/signals/signal-ids.ts';
import type { PageSignal } from './observation.ts';

/** Signals of a campaign's own page, by whether they are about those of a year past. */
const ABOUT_FORMER: Partial<Record<SignalId, boolean>> = { 'code-copied': false, 'campaigns-removed': true };

/** Whether the campaign of the page is none that the signal is about: the code of one of last year's is not shared. */
export function isOfOtherYear(
  { signal }: PageSignal,
  { campaigns }: PageSight,
  number: string | undefined,
  today: Day,
  run: YearRun,
): boolean {
  const own = number === undefined ? undefined : campaigns.find((each) => each.number === number);
  const wanted = ABOUT_FORMER[signal];
  return wanted !== undefined && own?.created !== undefined && isFormerCampaign(own, today, run) !== wanted;
}
