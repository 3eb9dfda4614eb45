import { STEP_IDS, type StepId } from '../../../checklist/steps.ts';
import type { ExtensionBrowser } from '../../e2e/harness/types.ts';
import type { Random } from '../random.ts';
import { toggleStep } from '../screen/popup-actions.ts';
import type { TickState, Ticks, TwoSurfaces } from './two-surfaces.ts';

/**
 * Clicks on some steps without waiting for anything, and kills the browser 0 to 150 ms later: some clicks may not
 * even have happened.
 *
 * @param shown what the popup showed
 * @returns what the clicks asked for
 */
export async function killWhileClicking(
  extension: ExtensionBrowser,
  { popup }: TwoSurfaces,
  shown: Ticks,
  random: Random,
): Promise<Ticks> {
  const steps = random.shuffle(STEP_IDS).slice(0, random.int(1, 4));
  const asked = new Map<StepId, TickState>(
    steps.map((step) => [step, shown.get(step) === 'done' ? 'todo' : 'done']),
  );
  const delay = random.int(0, 150);
  const killed = new Promise<void>((resolve, reject) => {
    setTimeout(() => extension.kill().then(resolve, reject), delay);
  });
  // One that the kill cuts short has no answer, which is what is tested.
  for (const step of steps) toggleStep(popup, step).catch(() => undefined);
  await killed;
  return asked;
}
