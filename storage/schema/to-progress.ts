import { getParisDay } from '../../checklist/clock.ts';
import type { Day } from '../../checklist/day.ts';
import type { MarkState, Progress, StepMark } from '../../checklist/progress.ts';
import { isStepId } from '../../checklist/steps.ts';
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

function toMark(fields: Fields): StepMark {
  const get = <Value>(name: string) => fields.get(name)?.value as Value | null | undefined;
  const [state, day = findPartsDay(fields)] = get<[MarkState, Day]>('state') ?? ['todo'];
  const note = get<string>('note');
  const due = get<Day>('due');
  const putOffUntil = get<Day>('putOffUntil');
  const parts = listSet(fields, PART_PREFIX);
  const runs = listSet(fields, RUN_PREFIX) as Day[];
  return {
    state,
    ...(day && { day }),
    ...(parts.length > 0 && { parts }),
    ...(runs.length > 0 && { runs }),
    ...(note && { note }),
    ...(due && { due }),
    ...(putOffUntil && { putOffUntil, putOffOn: getParisDay(fields.get('putOffUntil')?.at ?? 0) }),
  };
}

/** What the check-list works with, from validated fields. Steps that this version does not know are left out. */
export function toProgress(fieldMap: FieldMap): Progress {
  const marks = [...fieldMap].filter(([id]) => isStepId(id)).map(([id, fields]) => [id, toMark(fields)]);
  return Object.fromEntries(marks);
}
