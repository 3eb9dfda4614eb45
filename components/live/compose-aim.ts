import { chooseWhereMessages } from '../../assets/messages/choose-where.ts';
import type { Language } from '../../assets/messages/messages.ts';
import type { Nudge } from '../../checklist/nudges/nudge.ts';
import { getAim } from '../../pix/landmark-catalogue.ts';
import type { LiveAim } from './live-answer.ts';

/**
 * What an advice points at on a page, and what to do with it: what one would press to follow it. Nothing for a mere
 * reminder, nor where the page has nothing of the sort.
 *
 * @param page its id
 */
export function composeAim(page: string, nudge: Nudge, language: Language): LiveAim | undefined {
  const { id, subject } = nudge;
  if (nudge.id === 'group-size' && nudge.saying.kind === 'advice') return undefined;
  const landmarks = getAim(page, id, subject);
  const { nudges, missingNudges } = chooseWhereMessages(language);
  const said = nudges[id];
  const hint = typeof said === 'object' ? (said[page] ?? said.others) : said;
  if (!landmarks || !hint) return undefined;
  // Of the thing itself, where the page is not its own.
  const missing = landmarks[0].isInRow && missingNudges[id]?.replace('{session}', subject);
  return { landmarks, hint, ...(missing && { missing }) };
}
