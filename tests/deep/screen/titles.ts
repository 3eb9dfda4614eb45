import { fr } from '../../../assets/messages/fr/index.ts';
import { DEFAULT_GROUP_SIZE } from '../../../checklist/nudges/group-size.ts';
import { STEP_IDS, type StepId } from '../../../checklist/steps.ts';

const texts = fr.steps(DEFAULT_GROUP_SIZE);

/** The short title of each step, as the checkboxes are named. */
export const TITLES = Object.fromEntries(STEP_IDS.map((id) => [id, texts[id].title])) as Record<
  StepId,
  string
>;

/** The step of a checkbox. @throws when it is none of the sixteen */
export function findStep(title: string): StepId {
  const id = STEP_IDS.find((each) => TITLES[each] === title);
  if (!id) throw new Error(`No step is titled "${title}"`);
  return id;
}
