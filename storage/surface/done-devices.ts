import type { StepId } from '../../checklist/steps.ts';
import { isStepId } from '../../checklist/steps.ts';
import { DEFAULT_ESTABLISHMENT, getProgressName, REGISTRY, type Scope } from '../keys.ts';
import type { Fields } from '../merge/field-map.ts';
import { PART_PREFIX } from '../schema/fields.ts';
import { getNickname } from '../schema/to-registry.ts';
import { withAdopted } from './orphan.ts';
import type { StoredItems } from './past-years.ts';
import { createDocumentReader } from './read-documents.ts';

/** The computers on which steps were ticked, by the names that their users gave them. */
export type DoneDevices = Readonly<Partial<Record<StepId, string>>>;

/** The device that made a step done: by its state, else by the part that was set last. */
function findDevice(fields: Fields): string | undefined {
  const state = fields.get('state');
  if (state && Array.isArray(state.value) && state.value[0] === 'done') return state.by;
  const parts = [...fields]
    .filter(([name, { value }]) => name.startsWith(PART_PREFIX) && value === true)
    .map(([, register]) => register);
  return parts.sort((first, second) => second.at - first.at)[0]?.by;
}

/** On which computer each step of a scope was ticked, of those that have a name. Pure. */
export function listDoneDevices(items: StoredItems, scope: Scope): DoneDevices {
  const reader = createDocumentReader();
  const read = (name: Parameters<typeof reader>[0]) => reader(name, items.sync, items.local).fieldMap;
  const registry = read(REGISTRY);
  const orphan = read(getProgressName({ ...scope, establishment: DEFAULT_ESTABLISHMENT }));
  const fieldMap = withAdopted(registry, read(getProgressName(scope)), orphan, scope.establishment);
  const found = [...fieldMap].flatMap(([step, fields]) => {
    const device = isStepId(step) ? findDevice(fields) : undefined;
    const nickname = device === undefined ? undefined : getNickname(registry, device);
    return nickname === undefined ? [] : [[step, nickname] as const];
  });
  return Object.fromEntries(found);
}
