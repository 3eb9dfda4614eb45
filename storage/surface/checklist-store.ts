import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../../checklist/day.ts';
import type { MarkState } from '../../checklist/progress.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { RawStorage } from '../browser-storage.ts';
import { getStateValues, makeChanges } from '../changes/make-changes.ts';
import { createChangeSender } from '../changes/send-changes.ts';
import {
  DEFAULT_ESTABLISHMENT,
  type DocumentName,
  getProgressName,
  REGISTRY,
  type Scope,
  SHOWN_ESTABLISHMENT_KEY,
} from '../keys.ts';
import { type FieldMap, getLatestTime } from '../merge/field-map.ts';
import { ESTABLISHMENT_PREFIX } from '../schema/fields.ts';
import { readLocalItem } from '../schema/read-local.ts';
import {
  type Adoption,
  type Establishment,
  getAdoption,
  listAdopters,
  listEstablishments,
} from '../schema/to-registry.ts';
import { buildState } from './build-state.ts';
import type { ChecklistState } from './checklist-state.ts';
import { createHabits, type Habits } from './habits.ts';
import { LEFT_ENTRY } from './orphan.ts';
import { createDocumentReader, type DocumentReading, follow } from './read-documents.ts';
import { formatShownEstablishment, parseShownEstablishment } from './shown-establishment.ts';
import { createStoredValues } from './stored-values.ts';

/** How an establishment came into sight. */
export interface Sight {
  /** Whether the user has the page before them: the popup then follows. */
  readonly isSeen: boolean;
}

export interface ChecklistStore {
  readonly store: StoreApi<ChecklistState>;
  /** Marks a step. Shown at once; kept by the background. Does nothing in a read-only or unread scope. */
  setStep(step: StepId, state: MarkState): Promise<void>;
  /** Sets the note of a step in a scope, which may no longer be the one shown: it was typed there. */
  setNote(scope: Scope, step: StepId, note: string): Promise<void>;
  /**
   * Sets fields of an entry, shown at once and kept by the background. Does nothing in a read-only or unread scope.
   *
   * @param name the registry, or the progress of a scope
   */
  set(name: DocumentName, entry: string, values: Readonly<Record<string, unknown>>): Promise<void>;
  /** The registry as it is shown, for what the state does not tell. */
  readRegistry(): FieldMap;
  /** Puts a step off until a day; `undefined` takes it up again. */
  putOff(step: StepId, until: Day | undefined): Promise<void>;
  /** Sets how the user wants the overlay on this computer. Never refused: at worst it holds on this surface alone. */
  setHabit<Name extends keyof Habits>(name: Name, value: Habits[Name]): Promise<void>;
  /**
   * From now on, shows the establishment that the page names; the default one when it names none. Whether it is kept is
   * the background's business.
   */
  recognise(establishment: Establishment | undefined, sight: Sight): Promise<void>;
  /** Shows one of the known establishments, here and wherever no page has named another. */
  choose(establishment: string): Promise<void>;
  /** Shows the year of an establishment that a page beside this surface names; `undefined` for what was seen or chosen last. */
  lookAt(establishment: Establishment | undefined): void;
  /** Says whether the progress noted without an establishment is that of the one shown. */
  answerAdoption(answer: Adoption): Promise<void>;
  /** Sends again what could not be saved. */
  retry(): Promise<void>;
  /** Reads and follows another school year. */
  followYear(schoolYear: SchoolYear): Promise<void>;
  /** Resolves once what is shown has been read, or could not be, or when the store ends. */
  whenRead(): Promise<void>;
  /** Reads storage anew: after a time in which its events may not have come, such as in the back-forward cache. */
  refresh(): Promise<void>;
}

export interface StoreContext {
  readonly storage: RawStorage;
  readonly schoolYear: SchoolYear;
  /** Sends a change to the background; rejects when it cannot be reached. */
  readonly send: (request: Record<string, unknown>) => Promise<unknown>;
  readonly readToday: () => Day;
  readonly readInstant: () => number;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

const NO_ESTABLISHMENT: Establishment = { uai: DEFAULT_ESTABLISHMENT, name: '' };

/** How long after a refusal storage is read again, in ms. */
const READ_AGAIN_MS = 15_000;

/**
 * Makes the store of a surface. It reads both areas, then follows `storage.onChanged`; it never writes back what
 * it hears, and never writes before it has read.
 */
export function createChecklistStore(context: StoreContext): ChecklistStore {
  const stored = createStoredValues(context, onStored);
  const sender = createChangeSender(context, show);
  const readDocument = createDocumentReader();
  let { schoolYear } = context;
  /** What the page names, once it does. */
  let recognised: Establishment | undefined;
  let scope: Scope = { establishment: DEFAULT_ESTABLISHMENT, schoolYear };
  let phase: ChecklistState['phase'] = 'reading';
  let isPartial = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** What was seen or chosen last, else the only one that has taken over the default's. */
  function getShown(): Establishment {
    const shown = parseShownEstablishment(stored.getItems('local')[SHOWN_ESTABLISHMENT_KEY]);
    if (shown) return shown;
    const { fieldMap } = readFields(REGISTRY);
    const [adopter, ...others] = listEstablishments(fieldMap).filter(
      ({ uai }) => getAdoption(fieldMap, uai) === 'adopted',
    );
    return adopter && others.length === 0 ? adopter : NO_ESTABLISHMENT;
  }
  const findEstablishment = () => recognised ?? getShown();
  const findScope = (): Scope => ({ schoolYear, establishment: findEstablishment().uai });
  const isFollowing = (wanted: Scope) =>
    wanted.establishment === scope.establishment && wanted.schoolYear === scope.schoolYear;
  const canWriteLocal = (key: string) =>
    stored.isLocalKnown() && readLocalItem(stored.getItems('local')[key]).isWritable;

  function readFields(name: DocumentName): DocumentReading {
    const { fieldMap, conditions } = readDocument(name, stored.getItems('sync'), stored.getItems('local'));
    return { fieldMap: sender.pending.applyTo(name, fieldMap), conditions };
  }

  const habits = createHabits({
    getLocal: () => stored.getItems('local'),
    canWrite: canWriteLocal,
    write: stored.writeLocal,
    show,
  });

  function build(): ChecklistState {
    return buildState({
      phase,
      scope,
      named: findEstablishment(),
      progress: readFields(getProgressName(scope)),
      orphan: readFields(getProgressName({ ...scope, establishment: DEFAULT_ESTABLISHMENT })),
      registry: readFields(REGISTRY),
      local: stored.getItems('local'),
      habits: habits.read(),
      isPartial,
      isSaving: sender.pending.isWriting,
      hasUnsaved: sender.pending.hasFailed,
    });
  }

  const store = createStore<ChecklistState>(build);
  function show(): void {
    store.setState(build(), true);
  }

  function onStored(): void {
    if (isFollowing(findScope())) show();
    else reading = read();
  }

  async function read(): Promise<void> {
    for (;;) {
      const orphan = { ...scope, establishment: DEFAULT_ESTABLISHMENT };
      const names: DocumentName[] = [REGISTRY, getProgressName(scope), getProgressName(orphan)];
      const result = await stored.read(follow(names));
      if (result === 'superseded') return;
      const wanted = findScope();
      if (isFollowing(wanted)) {
        phase = result === 'refused' ? 'unreadable' : 'ready';
        isPartial = result === 'partial';
        show();
        if (result !== 'whole') readLater();
        return;
      }
      scope = wanted;
      phase = 'reading';
    }
  }

  /** What could not be read may be read in a while, and nobody need load anything anew for it. */
  function readLater(): void {
    clearTimeout(later);
    later = setTimeout(() => {
      reading = read();
    }, READ_AGAIN_MS);
  }
  context.signal.addEventListener('abort', () => clearTimeout(later));

  function moveToScope(): void {
    if (!isFollowing(findScope())) {
      scope = findScope();
      phase = 'reading';
      reading = read();
    }
    show();
  }

  async function change(
    name: DocumentName,
    entry: string,
    values: Readonly<Record<string, unknown>>,
    notBefore = 0,
  ): Promise<void> {
    const { fieldMap } = readFields(name);
    const instant = Math.max(context.readInstant(), notBefore);
    await sender.send(name, makeChanges(fieldMap, entry, values, instant));
  }

  /** What is shown wherever no page has named another. */
  async function keepShown(establishment: Establishment): Promise<void> {
    if (canWriteLocal(SHOWN_ESTABLISHMENT_KEY))
      await stored.writeLocal(SHOWN_ESTABLISHMENT_KEY, formatShownEstablishment(establishment));
  }

  /** Whether what is held of a document is read: of another scope than the one shown, it may not be. */
  const isKnown = (name: DocumentName) => phase === 'ready' && name === getProgressName(scope);
  const canChange = () => phase === 'ready' && store.getState().readOnly === undefined;

  let reading = read();
  return {
    store,
    async setStep(step, state) {
      if (!canChange()) return;
      const name = getProgressName(store.getState().scope);
      const fields = readFields(name).fieldMap.get(step);
      await change(name, step, getStateValues(fields, state, context.readToday()));
    },
    async setNote(at, step, note) {
      const name = getProgressName(at);
      // Typed back to what it was: saying it anew would win over what another computer wrote meanwhile.
      if (isKnown(name) && (store.getState().progress[step]?.note ?? '') === note) return;
      await change(name, step, { note });
    },
    async set(name, entry, values) {
      if (canChange()) await change(name, entry, values);
    },
    readRegistry: () => readFields(REGISTRY).fieldMap,
    async putOff(step, until) {
      if (!canChange()) return;
      await change(getProgressName(store.getState().scope), step, { putOffUntil: until ?? null });
    },
    setHabit: habits.set,
    async recognise(establishment = NO_ESTABLISHMENT, { isSeen }) {
      const before = JSON.stringify(recognised);
      recognised = establishment;
      // Named again, as each view of an application does: what was made of the state is still true of it.
      if (JSON.stringify(establishment) !== before) moveToScope();
      await reading;
      // Meanwhile the page may have named another.
      if (recognised === establishment && isSeen && getShown().uai !== establishment.uai)
        await keepShown(establishment);
    },
    lookAt(establishment) {
      recognised = establishment;
      moveToScope();
    },
    choose: (uai) => keepShown({ uai, name: '' }),
    async answerAdoption(adoption) {
      const { asksAdoption, scope: shown } = store.getState();
      if (!asksAdoption) return;
      const orphan = readFields(getProgressName({ ...shown, establishment: DEFAULT_ESTABLISHMENT }));
      // What the user has under their eyes comes too when it was noted on a clock ahead of this one.
      const seen = getLatestTime(orphan.fieldMap);
      const isFirst = listAdopters(readFields(REGISTRY).fieldMap).length === 0;
      const isLeft = adoption === 'declined' && !isFirst;
      // A second no is about what was noted since: what was taken over stays taken over.
      const entry = isLeft ? LEFT_ENTRY : `${ESTABLISHMENT_PREFIX}${asksAdoption.uai}`;
      await change(REGISTRY, entry, { adoption }, seen);
    },
    retry: sender.retry,
    async followYear(next) {
      schoolYear = next;
      moveToScope();
      await reading;
    },
    async whenRead() {
      while (phase === 'reading' && !context.signal.aborted) await reading;
    },
    refresh: () => {
      reading = read();
      return reading;
    },
  };
}
