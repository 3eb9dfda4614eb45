import { chooseWhereMessages } from '../../assets/messages/choose-where.ts';
import type { Language } from '../../assets/messages/messages.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { BaseStepId } from '../../checklist/steps.ts';

/**
 * What to do with what is pointed at for a step on a page, by the page's id.
 *
 * @param schoolYear nothing where it does not begin in August
 */
export function composeHint(
  page: string,
  step: BaseStepId,
  language: Language,
  schoolYear: SchoolYear | undefined,
): string {
  const { through, steps, pages, archiveUndated } = chooseWhereMessages(language);
  const own = pages[page];
  const hint = own === 'through' ? through : (own?.[step] ?? steps[step]);
  if (!hint.includes('{year}')) return hint;
  return schoolYear ? hint.replace('{year}', schoolYear.slice(0, 4)) : archiveUndated;
}
