/** What the user calls campaigns, by their numbers: "2de GT, positionnement". Their names on Pix are never read. */
export type CampaignLabels = Readonly<Record<string, string>>;

export const NO_LABELS: CampaignLabels = {};

/** How long a label may be, in UTF-16 units as `maxlength` counts them. */
export const MOST_LABEL = 60;

/** What would break a line, or cannot be seen; half characters, which browsers do not all keep. */
const NOT_IN_LINE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** What was typed or pasted as a label: one line of {@link MOST_LABEL} units at most, cut between two characters. */
export function cleanLabel(typed: string): string {
  const line = typed
    // A line of a table that was pasted is words apart.
    .replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(NOT_IN_LINE, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...line];
  while (characters.join('').length > MOST_LABEL) characters.pop();
  return characters.join('').trim();
}
