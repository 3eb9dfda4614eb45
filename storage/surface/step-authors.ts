import { getParisDay } from '../../checklist/clock.ts';
import type { Day } from '../../checklist/day.ts';
import { isStepId, type StepId } from '../../checklist/steps.ts';
import { findDevice } from '../keeper/device.ts';
import { DEFAULT_ESTABLISHMENT, FIRST_VERSION, getProgressName, REGISTRY, type Scope } from '../keys.ts';
import type { Fields } from '../merge/field-map.ts';
import type { Register } from '../merge/register.ts';
import { PART_PREFIX } from '../schema/fields.ts';
import { getNickname } from '../schema/to-registry.ts';
import { withAdopted } from './orphan.ts';
import type { StoredItems } from './past-years.ts';
import { createDocumentReader } from './read-documents.ts';

/** A computer, as whoever reads a sheet may know it. */
export interface NamedDevice {
  readonly nickname?: string;
  /** The one before the user. */
  readonly isOwn: boolean;
}

/** Who ticked a step, and when. */
export interface StepAuthor extends NamedDevice {
  readonly day: Day;
}

/** Where things were done, in one establishment's year. */
export interface StepAuthors {
  /** Of the steps that are done; none of one that was ticked by the first version, which noted no computer. */
  readonly byStep: ReadonlyMap<StepId, StepAuthor>;
  readonly own: NamedDevice;
}

/** What made a step done: its state, else the part that was set last. */
function findDoing(fields: Fields): Register | undefined {
  const state = fields.get('state');
  if (Array.isArray(state?.value) && state.value[0] === 'done') return state;
  return [...fields]
    .filter(([name, { value }]) => name.startsWith(PART_PREFIX) && value === true)
    .map(([, register]) => register)
    .reduce<Register | undefined>((last, each) => (last && last.at > each.at ? last : each), undefined);
}

const getDay = ({ value, at }: Register): Day => (Array.isArray(value) ? (value[1] as Day) : getParisDay(at));

/** Reads who ticked what, from all that both areas hold. Pure. */
export function listStepAuthors(items: StoredItems, scope: Scope): StepAuthors {
  const reader = createDocumentReader();
  const registry = reader(REGISTRY, items.sync, items.local).fieldMap;
  const read = (establishment: string) =>
    reader(getProgressName({ ...scope, establishment }), items.sync, items.local).fieldMap;
  const progress = withAdopted(
    registry,
    read(scope.establishment),
    read(DEFAULT_ESTABLISHMENT),
    scope.establishment,
  );
  const own = findDevice(items.local);
  const name = (device: string | undefined): NamedDevice => {
    const nickname = device === undefined ? undefined : getNickname(registry, device);
    return { ...(nickname !== undefined && { nickname }), isOwn: device !== undefined && device === own };
  };
  const authors = [...progress].flatMap(([entry, fields]): [StepId, StepAuthor][] => {
    const doing = isStepId(entry) ? findDoing(fields) : undefined;
    return isStepId(entry) && doing && doing.by !== FIRST_VERSION
      ? [[entry, { ...name(doing.by), day: getDay(doing) }]]
      : [];
  });
  return { byStep: new Map(authors), own: { ...name(own), isOwn: true } };
}
