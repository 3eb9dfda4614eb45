import type { CampaignLabels } from '../campaign-labels.ts';
import type { Day } from '../day.ts';
import type { SeenCampaign } from '../findings.ts';

/** What a poster is made of. */
export interface Poster {
  readonly code: string;
  /** The campaign's number, where it was seen on Pix. */
  readonly number?: string;
  /** The day on which it was created. */
  readonly created?: Day;
  /** What the user calls it. */
  readonly label?: string;
}

/**
 * A poster a campaign, then one a code that was typed; a code that is there already is there once.
 *
 * @param campaigns those of this year, with a code
 * @param labels what the user calls campaigns, by their number
 */
export function listPosters(
  campaigns: readonly SeenCampaign[],
  typed: readonly string[],
  labels: CampaignLabels = {},
): Poster[] {
  const posters = new Map<string, Poster>();
  for (const { code, number, created } of campaigns) {
    const label = labels[number];
    if (code === undefined || posters.has(code)) continue;
    posters.set(code, { code, number, ...(created && { created }), ...(label && { label }) });
  }
  for (const code of typed) if (!posters.has(code)) posters.set(code, { code });
  return [...posters.values()];
}
