import { type Day, isDay } from '../../checklist/day.ts';
import type { ClassPlacement } from '../../checklist/session-plan/model.ts';
import type { Fields } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { hashText } from './hash-text.ts';

/**
 * Begins the name of a field that holds a work placement: `away:2027-01-11:2027-01-29` for all classes (`true`), with eight more
 * digits where the value lists some. Two placements on the same dates are two fields, so that two computers may each add one.
 */
export const AWAY_PREFIX = 'away:';
/** What was written before: the dates alone, so that a second placement on them took the first one's place. Only read. */
export const PLAN_PLACEMENT_PREFIX = 'placement:';

/** The name of the field of a placement, whatever the order of its classes. */
export function nameAway({ from, to, classes }: ClassPlacement): string {
  const which =
    classes &&
    hashText(JSON.stringify([...classes].sort()))
      .toString(16)
      .padStart(8, '0');
  return `${AWAY_PREFIX}${from}:${to}${which === undefined ? '' : `:${which}`}`;
}

/** Whether the rest of the name of such a field is one. */
export const isAwayName = (rest: string) =>
  /^[^:]+:[^:]+(?::[0-9a-f]{8})?$/.test(rest) && rest.split(':').slice(0, 2).every(isDay);

/** A placement that was taken back has no value. */
function readPlacement(field: string, { value }: Register): ClassPlacement | undefined {
  const [, from, to] = field.split(':') as [string, Day, Day];
  return value === null ? undefined : { from, to, ...(value !== true && { classes: value as string[] }) };
}

/**
 * The placements that validated fields say, in order of dates. One that is written both ways, by two versions, is as it was
 * written last.
 */
export function listPlacements(fields: Fields): ClassPlacement[] {
  const latest = new Map<string, { readonly at: number; readonly placement: ClassPlacement | undefined }>();
  for (const [field, register] of fields) {
    const isOld = field.startsWith(PLAN_PLACEMENT_PREFIX);
    if (!isOld && !field.startsWith(AWAY_PREFIX)) continue;
    const placement = readPlacement(field, register);
    const name = isOld && placement ? nameAway(placement) : field;
    const known = latest.get(name);
    const isLater = !known || register.at > known.at || (register.at === known.at && !isOld);
    if (isLater) latest.set(name, { at: register.at, placement });
  }
  return [...latest]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .flatMap(([, { placement }]) => placement ?? []);
}
