import { chooseLanguage } from './choose-language.ts';
import { enPlan } from './en/plan.ts';
import { frPlan } from './fr/plan.ts';
import type { PlanMessages } from './plan-messages.ts';

/** The words of the plan of sessions for a person. */
export function choosePlanMessages(languages: readonly string[]): PlanMessages {
  return { fr: frPlan, en: enPlan }[chooseLanguage(languages)];
}
