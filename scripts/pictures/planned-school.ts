import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { planSessions } from '../../checklist/session-plan/plan-sessions.ts';
import { makeInput, SCHOOLS } from '../../tests/fixtures/session-plan/schools.ts';

/** A plan as a person makes it: the first of the schools, with 210 pupils of seven classes. */
export function makePlanData(): PlanData {
  const [school] = SCHOOLS;
  if (!school) throw new Error('There is no school');
  const { headcounts, means, ...rest } = makeInput(school);
  const { sessions } = planSessions({ headcounts, means, ...rest });
  return { headcounts, means: { ...means, site: 'Lycée Jeanne-Villepreux' }, sessions };
}
