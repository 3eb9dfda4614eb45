import type { StepTexts } from './messages.ts';

const PLACEHOLDER = '{groupSize}';

/**
 * The texts of the steps with a group size in place of `{groupSize}`.
 *
 * @param groupSize pupils in a group, as set by the user
 */
export function fillGroupSize(steps: StepTexts, groupSize: number): StepTexts {
  return JSON.parse(JSON.stringify(steps).replaceAll(PLACEHOLDER, String(groupSize)));
}
