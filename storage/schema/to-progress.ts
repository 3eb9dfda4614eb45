import { getParisDay } from '../../checklist/clock.ts';
import type { Day } from '../../checklist/day.ts';
import type { MarkState, OwnStep, Progress, StepMark } from '../../checklist/progress.ts';
import { isOwnStepId, isStepId } from '../../checklist/steps.ts';
import { type FieldMap, type Fields, RUN_PREFIX } from '../merge/field-map.ts';
import { PART_PREFIX } from './fields.ts';

/** Names, without their prefix, of the fields that say yes. */
function listSet(fields: Fields, prefix: string): string[] {
  return [...fields]
    .filter(([name, { value }]) => name.startsWith(prefix) && value === true)
    .map(([name]) => name.slice(prefix.length))
    .sort();
}

/** The day of the last part set, for a step that its parts made done. */
function findPartsDay(fields: Fields): Day | undefined {
  const times = [...fields].filter(([name]) => name.startsWith(PART_PREFIX)).map(([, { at }]) => at);
  return times.length > 0 ? getParisDay(Math.max(...times)) : undefined;
}

/** The values of the fields that are read one by one. What a step is that the user added is among them. */
type Values = Omit<StepMark, 'state'> & Partial<OwnStep> & { readonly state?: readonly [MarkState, Day] };

function toMark(id: string, fields: Fields): StepMark {
  const values = Object.fromEntries([...fields].map(([name, { value }]) => [name, value])) as Values;
  const { note, who, due, putOffUntil } = values;
  const [state, day = findPartsDay(fields)] = values.state ?? ['todo'];
  const parts = listSet(fields, PART_PREFIX);
  const runs = listSet(fields, RUN_PREFIX) as Day[];
  return {
    state,
    ...(day && { day }),
    ...(parts.length > 0 && { parts }),
    ...(runs.length > 0 && { runs }),
    ...(note && { note }),
    ...(who && { who }),
    // Nothing before both have come.
    ...(isOwnStepId(id) && values.title && values.by && { own: values as OwnStep }),
    ...(due && { due }),
    ...(putOffUntil && { putOffUntil, putOffOn: getParisDay(fields.get('putOffUntil')?.at ?? 0) }),
  };
}

/** The steps that were added and removed again, as they were: for what was told of them elsewhere to be called off. */
export function toRemovedOwn(fieldMap: FieldMap): Progress {
  const marks = [...fieldMap]
    .filter(([id, fields]) => isStepId(id) && isOwnStepId(id) && fields.get('gone')?.value)
    .map(([id, fields]) => [id, toMark(id, fields)] as const);
  return Object.fromEntries(marks.filter(([, { own }]) => own));
}

/** What the check-list works with, from validated fields. Steps that this version cannot know, and those that were removed, are left out. */
export function toProgress(fieldMap: FieldMap): Progress {
  const marks = [...fieldMap]
    .filter(([id, fields]) => isStepId(id) && !(isOwnStepId(id) && fields.get('gone')?.value))
    .map(([id, fields]) => [id, toMark(id, fields)]);
  return Object.fromEntries(marks);
}
