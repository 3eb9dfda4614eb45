import type { PlanMessages } from '../../assets/messages/plan-messages.ts';
import { cleanLine } from '../../checklist/clean-line.ts';
import { isPlanName } from '../../storage/plan/plan-fields.ts';

/** What is wrong with the name of a class or a room as it was typed: what is kept of it is `cleanLine`. */
export function checkName(typed: string, words: PlanMessages): string | undefined {
  const name = cleanLine(typed);
  if (name === '') return words.nameFault;
  return isPlanName(name) ? undefined : words.longName;
}
