import { cleanLine } from './clean-line.ts';

/** What the user calls campaigns, by their numbers: "2de GT, positionnement". Their names on Pix are never read. */
export type CampaignLabels = Readonly<Record<string, string>>;

export const NO_LABELS: CampaignLabels = {};

/** How long a label may be, in UTF-16 units as `maxlength` counts them. */
export const MOST_LABEL = 60;

/** What was typed or pasted as a label: one line of {@link MOST_LABEL} units at most, cut between two characters. */
export function cleanLabel(typed: string): string {
  const characters = [...cleanLine(typed)];
  while (characters.join('').length > MOST_LABEL) characters.pop();
  return characters.join('').trim();
}
