import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../checklist/day.ts';
import { type MarkState, makeMark, type Progress } from '../checklist/progress.ts';
import type { StepId } from '../checklist/steps.ts';
import type { AreaName, RawStorage } from './browser-storage.ts';
import { type ChangeRequest, parseChangeOutcome } from './change-request.ts';
import { getProgressKey, OVERLAY_VIEW_KEY, type Scope, SETTINGS_KEY } from './keys.ts';
import { formatOverlayView, type OverlayView, parseOverlayView } from './overlay-view-item.ts';
import { combineScope } from './read-scope.ts';
import { parseSettings, type Settings } from './settings-item.ts';
import { UnsavedMarks } from './unsaved-marks.ts';

/** What every surface shows from: the stored state of one scope, with the last clicks already applied. */
export interface ChecklistState {
  /** `reading` until both areas have answered: nothing is shown as to do before that. */
  readonly phase: 'reading' | 'ready' | 'unreadable';
  readonly scope: Scope;
  readonly progress: Progress;
  readonly settings: Settings;
  readonly overlayView: OverlayView;
  /** A newer version wrote this data: nothing may be changed. */
  readonly isReadOnly: boolean;
  readonly isDamaged: boolean;
  /** `storage.sync` refused: this year lives in `storage.local`. */
  readonly isLocal: boolean;
  /** A click could not be saved anywhere. */
  readonly hasUnsaved: boolean;
}

export interface ChecklistStore {
  readonly store: StoreApi<ChecklistState>;
  /** Marks a step. Shown at once; saved by the background. Does nothing in a read-only or unread scope. */
  setStep(step: StepId, state: MarkState): Promise<void>;
  setOverlayView(view: OverlayView): Promise<void>;
  /** Sends again what could not be saved. */
  retry(): Promise<void>;
  /** Reads and follows another scope (the school year has changed). */
  follow(scope: Scope): Promise<void>;
}

export interface StoreContext {
  readonly storage: RawStorage;
  readonly scope: Scope;
  /** Sends a change to the background; rejects when it cannot be reached. */
  readonly send: (request: ChangeRequest) => Promise<unknown>;
  readonly readToday: () => Day;
  readonly readInstant: () => number;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes the store of a surface. It reads both areas, then follows `storage.onChanged`; it never writes back what
 * it hears, and never writes before it has read.
 */
export function createChecklistStore(context: StoreContext): ChecklistStore {
  const { storage, signal, report } = context;
  const unsaved = new UnsavedMarks();
  const raw: Record<AreaName, Record<string, unknown>> = { sync: {}, local: {} };
  let scope = context.scope;
  let phase: ChecklistState['phase'] = 'reading';

  function build(): ChecklistState {
    const key = getProgressKey(scope);
    const reading = combineScope(raw.sync[key], raw.local[key]);
    return {
      phase,
      scope,
      progress: unsaved.applyTo(reading.content.progress),
      settings: parseSettings(raw.sync[SETTINGS_KEY]).value,
      overlayView: parseOverlayView(raw.local[OVERLAY_VIEW_KEY]),
      isReadOnly: reading.isReadOnly,
      isDamaged: reading.isDamaged,
      isLocal: reading.isLocal,
      hasUnsaved: unsaved.hasFailed,
    };
  }

  const store = createStore<ChecklistState>(build);
  const show = () => store.setState(build(), true);

  /** Keys heard of while a read was under way: the event is fresher than the read. */
  let heardSince: Record<AreaName, Set<string>> = { sync: new Set(), local: new Set() };

  storage.onChanged((area, changes) => {
    for (const [key, value] of Object.entries(changes)) {
      raw[area][key] = value;
      heardSince[area].add(key);
    }
    const concerns = [getProgressKey(scope), SETTINGS_KEY, OVERLAY_VIEW_KEY];
    if (phase !== 'reading' && concerns.some((key) => key in changes)) show();
  }, signal);

  async function readArea(
    area: AreaName,
    keys: readonly string[],
    heard: ReadonlySet<string>,
  ): Promise<void> {
    const values = await storage.read(area, keys);
    for (const key of keys) if (!heard.has(key)) raw[area][key] = values[key];
  }

  async function read(): Promise<void> {
    const heard = { sync: new Set<string>(), local: new Set<string>() };
    heardSince = heard;
    const key = getProgressKey(scope);
    const results = await Promise.allSettled([
      readArea('sync', [key, SETTINGS_KEY], heard.sync),
      readArea('local', [key, OVERLAY_VIEW_KEY], heard.local),
    ]);
    if (signal.aborted) return;
    const refusals = results.filter((result) => result.status === 'rejected');
    for (const { reason } of refusals) report(reason);
    phase = refusals.length === results.length ? 'unreadable' : 'ready';
    show();
  }

  async function send(request: ChangeRequest): Promise<void> {
    const previous = store.getState().progress[request.step];
    const mark = makeMark(previous, request.state, context.readToday(), context.readInstant());
    unsaved.add(request, mark);
    show();
    const outcome = await context.send(request).then(parseChangeOutcome, (error: unknown) => {
      report(error);
      return 'refused' as const;
    });
    if (outcome === 'newer-version') unsaved.drop(request.step);
    if (outcome === 'refused') unsaved.fail(request.step, mark);
    show();
  }

  const ready = read();
  return {
    store,
    async setStep(step, state) {
      await ready;
      const current = store.getState();
      if (current.phase !== 'ready' || current.isReadOnly) return;
      await send({ type: 'change-step', scope, step, state });
    },
    async setOverlayView(view) {
      raw.local[OVERLAY_VIEW_KEY] = formatOverlayView(view);
      show();
      await storage.write('local', { [OVERLAY_VIEW_KEY]: formatOverlayView(view) }).catch(report);
    },
    async retry() {
      await Promise.all(unsaved.listFailed().map(send));
    },
    async follow(next) {
      scope = next;
      phase = 'reading';
      unsaved.clear();
      await read();
    },
  };
}
