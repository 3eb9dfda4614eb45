import { STEP_IDS } from '../../checklist/steps.ts';
import type { Action } from './last-words.ts';
import type { Random } from './random.ts';
import { CARD_PAGES, goToCard, markMainDone, untickDone } from './screen/card-actions.ts';
import { toggleApplicable, toggleStep, typeNote } from './screen/popup-actions.ts';
import type { Surfaces } from './surfaces.ts';

const NOTES = [
  '',
  'Fait avec la référente',
  'salle B12, 14 h',
  '« à revoir » < 3 classes',
  'Noël 🎄 & après',
];
const ORGA_PAGES = CARD_PAGES.filter(({ app }) => app === 'orga');

/** A random action in the popup of a profile. */
export async function actInPopup({ popup }: Surfaces, random: Random): Promise<Action> {
  const step = random.pick(STEP_IDS);
  const kind = random.pick(['tick', 'tick', 'tick', 'applicable', 'note'] as const);
  if (kind === 'note') {
    const note = `${random.pick(NOTES)}${random.chance(0.5) ? ` ${random.int(1, 999)}` : ''}`;
    await typeNote(popup, step, note);
    return { step, note };
  }
  const toggle = kind === 'tick' ? toggleStep : toggleApplicable;
  return { step, state: await toggle(popup, step) };
}

async function tryInCard({ orga, certif }: Surfaces, random: Random): Promise<Action | undefined> {
  const card = random.chance(0.25) ? certif : orga;
  if (card === orga && random.chance(0.4)) await goToCard(orga, random.pick(ORGA_PAGES));
  const isTick = random.chance(0.6);
  const step = await (isTick ? markMainDone(card) : untickDone(card));
  return step && { step, state: isTick ? 'done' : 'todo' };
}

/** A random action in a card of a profile: on a page with nothing to tick or un-tick, another is tried. */
export async function actInCard(surfaces: Surfaces, random: Random): Promise<Action> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const action = await tryInCard(surfaces, random);
    if (action) return action;
  }
  throw new Error('No card has anything to tick or to un-tick');
}
