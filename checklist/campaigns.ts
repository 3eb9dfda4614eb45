import type { Day } from './day.ts';
import type { SeenCampaign } from './findings.ts';
import { areOfOneYear, type YearRun } from './school-year.ts';

/**
 * Whether a campaign is of a school year past: what is done with it now is no work of this year. One of which the day of
 * creation is not known may be of either.
 */
export function isFormerCampaign(
  { created }: Pick<SeenCampaign, 'created'>,
  today: Day,
  run: YearRun,
): boolean {
  return created !== undefined && created < today && areOfOneYear(created, today, run) === false;
}

/**
 * The campaigns with a code to share this year: those created last come first, those of an unknown day after all others,
 * the one seen last before the rest.
 */
export function listToShare(campaigns: readonly SeenCampaign[], today: Day, run: YearRun): SeenCampaign[] {
  return campaigns
    .filter((campaign) => campaign.code !== undefined && !isFormerCampaign(campaign, today, run))
    .toReversed()
    .sort((first, second) => (second.created ?? '').localeCompare(first.created ?? ''));
}
