import type { Day } from '../../checklist/day.ts';

const FIRST_DAY = '06-15';
const LAST_DAY = '07-31';

/**
 * Whether to suggest an export: from 15 June to 31 July, when the school year ends and the next person may be
 * another, if something was noted and nothing was exported since that 15 June.
 *
 * @param lastExport the day of the last export from this computer
 */
export function shouldSuggestExport(today: Day, lastExport: Day | undefined, hasProgress: boolean): boolean {
  const year = today.slice(0, 4);
  const first = `${year}-${FIRST_DAY}`;
  const isSeason = today >= first && today <= `${year}-${LAST_DAY}`;
  return hasProgress && isSeason && (lastExport === undefined || lastExport < first);
}
