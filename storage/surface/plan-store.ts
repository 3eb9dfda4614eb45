import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CampaignLabels, NO_LABELS } from '../../checklist/campaign-labels.ts';
import { readInstant } from '../../checklist/clock.ts';
import { EMPTY_PLAN_DATA, type PlanData } from '../../checklist/session-plan/plan-data.ts';
import { browserStorage, type RawStorage } from '../browser-storage.ts';
import type { ChangeRequest } from '../changes/change-request.ts';
import { listWaiting } from '../changes/outbox.ts';
import { PendingChanges } from '../changes/pending-changes.ts';
import { getPlanName, parseAnySyncKey } from '../document-names.ts';
import { parseUnsyncedPlans } from '../keeper/unsynced-plans.ts';
import {
  FIRST_VERSION,
  getOutboxKey,
  getReplicaKey,
  OUTBOX_PREFIX,
  type Scope,
  UNSYNCED_PLANS_KEY,
} from '../keys.ts';
import { EMPTY_FIELD_MAP, type FieldMap, mergeFieldMaps } from '../merge/field-map.ts';
import { comparePlans, type PlanValues } from '../plan/compare-plans.ts';
import { formatOutboxItem, makePlanChange } from '../plan/plan-changes.ts';
import { findPlanSchema } from '../plan/plan-fields.ts';
import { isPlanEntryName } from '../plan/plan-item.ts';
import { readAnyItem } from '../plan/read-any-item.ts';
import { makeLabelValues, toLabels } from '../plan/to-labels.ts';
import { toPlan } from '../plan/to-plan.ts';
import type { Condition } from '../schema/condition.ts';

/** What a surface shows a plan from. */
export interface PlanState {
  /**
   * `loading` until storage has answered; `unreadable`: the browser lets nothing be read, or what was stored could not be
   * converted; `newer`: a later version wrote it, and nothing may be changed.
   */
  readonly status: 'loading' | 'ready' | 'unreadable' | 'newer';
  readonly data: PlanData;
  /** What the user calls campaigns: kept beside the plan. */
  readonly labels: CampaignLabels;
  /** It no longer fits in `storage.sync` beside ticks and notes: it is on this computer, and in the file. */
  readonly isOnlyHere: boolean;
  /** What was saved last, or a part of it, could be kept nowhere. */
  readonly problem?: 'not-saved';
}

export interface PlanStore {
  readonly store: StoreApi<PlanState>;
  /** Reads, then follows what is stored, until what it returns is called. */
  start(): () => void;
  /**
   * Keeps a plan: what differs from `base` is shown at once and sent to the background. Does nothing unless `ready`.
   *
   * @param base what the user was looking at: what others have changed since stays. What is shown now unless told
   */
  save(next: PlanData, base?: PlanData): Promise<void>;
  /** Labels a campaign; `''` takes its label back. Does nothing unless `ready`. */
  setLabel(number: string, typed: string): Promise<void>;
}

/** What a store needs of the world; of the browser's own unless told. */
export interface PlanStoreContext {
  readonly storage?: RawStorage;
  readonly report?: (error: unknown) => void;
}

/** How long after a refusal storage is read again, in ms. */
const READ_AGAIN_MS = 15_000;

type Items = Readonly<Record<string, unknown>>;

/** The values that may be kept, and whether these are all. */
function checkValues(values: PlanValues): { good: PlanValues; isWhole: boolean } {
  let isWhole = true;
  const good = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [entry, fields] of values) {
    const isGood = (field: string, value: unknown) => {
      const schema = findPlanSchema(entry, field);
      return isPlanEntryName(entry) && schema !== undefined && v.is(schema, value);
    };
    const kept = new Map([...fields].filter(([field, value]) => isGood(field, value)));
    isWhole &&= kept.size === fields.size;
    if (kept.size > 0) good.set(entry, kept);
  }
  return { good, isWhole };
}

/** Makes the store of the plan of one establishment in one school year. */
export function createPlanStore(
  scope: Scope,
  { storage = browserStorage, report = () => undefined }: PlanStoreContext = {},
): PlanStore {
  const name = getPlanName(scope);
  const pending = new PendingChanges();
  const sent = new Map<string, ChangeRequest>();
  /** Those of them that were seen in the outbox: before, they are not missing there. */
  const seen = new Set<string>();
  let items: { sync: Items; local: Items } | undefined;
  let isRefused = false;
  let isUnsaved = false;
  let life = new AbortController();
  let later: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<PlanState>(() => ({
    status: 'loading',
    data: EMPTY_PLAN_DATA,
    labels: NO_LABELS,
    isOnlyHere: false,
  }));

  const isOfPlan = (key: string) => key === getReplicaKey(name) || parseAnySyncKey(key)?.name === name;
  const isFollowed = (key: string) =>
    isOfPlan(key) || key === UNSYNCED_PLANS_KEY || key.startsWith(OUTBOX_PREFIX);

  /** What is stored, without what is on its way. */
  function readStored(): { fieldMap: FieldMap; conditions: Set<Condition> } {
    const conditions = new Set<Condition>();
    let fieldMap = EMPTY_FIELD_MAP;
    for (const [key, raw] of [...Object.entries(items?.sync ?? {}), ...Object.entries(items?.local ?? {})]) {
      if (!isOfPlan(key)) continue;
      const reading = readAnyItem(name, raw, parseAnySyncKey(key)?.device ?? FIRST_VERSION);
      fieldMap = mergeFieldMaps(fieldMap, reading.value);
      conditions.add(reading.condition);
    }
    return { fieldMap, conditions };
  }

  /** With what waits for the background, of other surfaces too. */
  function withWaiting(stored: FieldMap): FieldMap {
    const waiting = listWaiting(items?.local ?? {}).filter(({ request }) => request.document === name);
    return waiting.reduce(
      (merged, { request }) => mergeFieldMaps(merged, request.changes),
      pending.applyTo(name, stored),
    );
  }

  function findStatus(conditions: ReadonlySet<Condition>): PlanState['status'] {
    if (conditions.has('newer')) return 'newer';
    if (conditions.has('unconverted')) return 'unreadable';
    if (items) return 'ready';
    return isRefused ? 'unreadable' : 'loading';
  }

  function show(): void {
    const { fieldMap, conditions } = readStored();
    const shown = withWaiting(fieldMap);
    store.setState(
      {
        status: findStatus(conditions),
        data: toPlan(shown, scope.schoolYear),
        labels: toLabels(shown),
        isOnlyHere: parseUnsyncedPlans(items?.local[UNSYNCED_PLANS_KEY]).includes(name),
        ...((isUnsaved || pending.hasFailed) && { problem: 'not-saved' }),
      },
      true,
    );
  }

  /** A change that has left the outbox, and is in nothing that is stored, was refused by the background. */
  function dropRefused(): void {
    const stored = readStored().fieldMap;
    pending.applyTo(name, stored);
    for (const [id, request] of sent) {
      if (!seen.has(id) || (items && getOutboxKey(id) in items.local)) continue;
      sent.delete(id);
      const isHeld = [...request.changes].every(([entry, fields]) =>
        [...fields].every(([field, { at }]) => (stored.get(entry)?.get(field)?.at ?? -1) >= at),
      );
      if (isHeld) continue;
      pending.drop(request);
      isUnsaved = true;
    }
  }

  function onChanged(area: 'sync' | 'local', changes: Items): void {
    const news = Object.entries(changes).filter(([key]) => isFollowed(key));
    if (news.length === 0 || !items) return;
    const present = Object.entries({ ...items[area], ...Object.fromEntries(news) });
    items = { ...items, [area]: Object.fromEntries(present.filter(([, item]) => item !== undefined)) };
    const outbox = news.filter(([key]) => key.startsWith(OUTBOX_PREFIX));
    for (const [key, item] of outbox) if (item !== undefined) seen.add(key.slice(OUTBOX_PREFIX.length));
    if (outbox.some(([, item]) => item === undefined)) dropRefused();
    show();
  }

  async function read(signal: AbortSignal): Promise<void> {
    const pick = (values: Items) =>
      Object.fromEntries(Object.entries(values).filter(([key]) => isFollowed(key)));
    const [sync, local] = await Promise.allSettled([storage.readAll('sync'), storage.readAll('local')]);
    if (signal.aborted) return;
    for (const result of [sync, local]) if (result.status === 'rejected') report(result.reason);
    // Without what is here, nothing may be said to be missing.
    if (local.status === 'fulfilled') {
      items = { sync: sync.status === 'fulfilled' ? pick(sync.value) : {}, local: pick(local.value) };
    }
    isRefused = local.status === 'rejected';
    if (isRefused || sync.status === 'rejected') {
      clearTimeout(later);
      later = setTimeout(() => void read(signal), READ_AGAIN_MS);
    }
    show();
  }

  async function send(request: ChangeRequest): Promise<void> {
    pending.add(request);
    sent.set(request.id, request);
    show();
    try {
      await storage.write('local', formatOutboxItem(request));
      pending.setState(request, 'durable');
    } catch (error) {
      report(error);
      sent.delete(request.id);
      pending.setState(request, 'failed');
    }
    show();
  }

  async function keep(values: PlanValues): Promise<void> {
    if (store.getState().status !== 'ready') return;
    const { good, isWhole } = checkValues(values);
    isUnsaved = !isWhole;
    const again = pending.listFailed();
    const known = withWaiting(readStored().fieldMap);
    const news = good.size > 0 ? [makePlanChange(scope, known, good, readInstant())] : [];
    await Promise.all([...again, ...news].map(send));
    show();
  }

  return {
    store,
    start() {
      life = new AbortController();
      const { signal } = life;
      storage.onChanged(onChanged, signal);
      void read(signal);
      return () => {
        life.abort();
        clearTimeout(later);
      };
    },
    save: (next, base = store.getState().data) => keep(comparePlans(base, next)),
    setLabel: (number, typed) => keep(makeLabelValues(number, typed)),
  };
}
