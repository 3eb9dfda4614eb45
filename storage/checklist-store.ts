import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../checklist/day.ts';
import { type MarkState, makeMark, type Progress } from '../checklist/progress.ts';
import type { StepId } from '../checklist/steps.ts';
import type { RawStorage } from './browser-storage.ts';
import { type ChangeRequest, parseChangeOutcome } from './change-request.ts';
import { getOutboxKey, type Scope, SETTINGS_KEY } from './keys.ts';
import type { OverlayView } from './overlay-view-item.ts';
import { formatOverlayView, isNewerOverlayView, parseOverlayView } from './overlay-view-item.ts';
import { combineScope } from './read-scope.ts';
import { parseSettings, type Settings } from './settings-item.ts';
import { createStoredValues } from './stored-values.ts';
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
  /** One of the two areas could not be read: ticks may be missing from what is shown. */
  readonly isPartial: boolean;
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
  /** Reads storage anew: after a time in which its events may not have come, such as in the back-forward cache. */
  refresh(): Promise<void>;
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
  const { storage, report } = context;
  const unsaved = new UnsavedMarks();
  const stored = createStoredValues(context, () => show());
  let scope = context.scope;
  let phase: ChecklistState['phase'] = 'reading';
  let isPartial = false;
  /** The view chosen here while what is stored is left alone: a newer version's own choice, or one not read. */
  let viewHere: OverlayView | undefined;

  const isViewLeftAlone = () => !stored.isLocalKnown() || isNewerOverlayView(stored.getOverlayView());

  function build(): ChecklistState {
    const { sync, local } = stored.getProgress(scope);
    const reading = combineScope(sync, local);
    return {
      phase,
      scope,
      progress: unsaved.applyTo(reading.content.progress),
      settings: parseSettings(stored.getSync(SETTINGS_KEY)).value,
      overlayView: (isViewLeftAlone() && viewHere) || parseOverlayView(stored.getOverlayView()),
      isReadOnly: reading.isReadOnly,
      isDamaged: reading.isDamaged,
      isPartial,
      isLocal: reading.isLocal,
      hasUnsaved: unsaved.hasFailed,
    };
  }

  const store = createStore<ChecklistState>(build);
  function show(): void {
    store.setState(build(), true);
  }

  async function read(): Promise<void> {
    const result = await stored.read(scope);
    if (result === 'superseded') return;
    phase = result === 'refused' ? 'unreadable' : 'ready';
    isPartial = result === 'partial';
    show();
  }

  /** Puts the change where it is durable, then tells the background. */
  async function send(request: ChangeRequest): Promise<void> {
    unsaved.add(request);
    show();
    const isDurable = await storage.write('local', { [getOutboxKey(request.id)]: request }).then(
      () => true,
      (error: unknown) => {
        report(error);
        return false;
      },
    );
    const outcome = await context.send(request).then(parseChangeOutcome, (error: unknown) => {
      report(error);
      // A background that could not be reached now finds the change in the outbox at its next wake.
      return isDurable ? 'local' : 'refused';
    });
    if (outcome === 'newer-version') unsaved.drop(request);
    if (outcome === 'refused') unsaved.fail(request);
    show();
  }

  void read();
  return {
    store,
    async setStep(step, state) {
      const current = store.getState();
      if (current.phase !== 'ready' || current.isReadOnly) return;
      const mark = makeMark(current.progress[step], state, context.readToday(), context.readInstant());
      await send({ type: 'change-step', id: crypto.randomUUID(), scope: current.scope, step, mark });
    },
    async setOverlayView(view) {
      if (isViewLeftAlone()) {
        viewHere = view;
        show();
        return;
      }
      viewHere = undefined;
      const item = formatOverlayView(view);
      stored.setOverlayView(item);
      show();
      await stored.writeOverlayView(item);
    },
    async retry() {
      await Promise.all(unsaved.listFailed().map(send));
    },
    async follow(next) {
      scope = next;
      phase = 'reading';
      unsaved.clear();
      show();
      await read();
    },
    refresh: read,
  };
}
