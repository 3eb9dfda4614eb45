import type { Day } from '../../checklist/day.ts';
import type { RawStorage } from '../browser-storage.ts';
import type { ChangeOutcome, ChangeRequest } from '../changes/change-request.ts';
import type { NameRequest } from '../changes/name-request.ts';
import type { RefusalReason } from '../exchange-record.ts';
import { noteExport } from '../file/export-from-storage.ts';
import { type ImportOutcome, importFile } from '../file/import-into-storage.ts';
import { type UndoOutcome, undoImport } from '../file/undo-import.ts';
import { getOutboxKey, NAMED_ESTABLISHMENTS_KEY } from '../keys.ts';
import { absorb } from './absorb.ts';
import { applyChanges } from './apply-changes.ts';
import { makeDeviceId } from './device.ts';
import { type EraseOutcome, eraseAll } from './erase-all.ts';
import { forgetInvigilators } from './forget-invigilators.ts';
import { nameEstablishment } from './name-establishment.ts';
import { parseNamed } from './named-establishments.ts';
import { createOutboxPace, type TakeFromOutbox } from './pace-outbox.ts';
import { createPacer, type PacerClock } from './pacer.ts';
import { type PushResult, push } from './push.ts';
import { tellSyncCalls } from './tell-sync-calls.ts';

/** What the keeper needs of the world. */
export interface KeeperContext extends PacerClock {
  readonly storage: RawStorage;
  readonly readToday: () => Day;
  readonly readInstant: () => number;
  /** Told what the browser refused; the user is told by what is kept. */
  readonly report: (error: unknown) => void;
  /** `storage.sync` refused: `exchange` is to be called again in a while. */
  readonly onRefused: () => void;
  readonly makeId?: () => string;
}

/** What the steps of the keeper share. */
export interface KeeperTools extends KeeperContext {
  /** The id this computer takes if it has none yet. */
  readonly newDevice: string;
  readonly takeTurn: () => Promise<void>;
  readonly takeFromOutbox: TakeFromOutbox;
}

/**
 * The only writer, in the background. It keeps all this computer has seen in `storage.local` and its own items in
 * `storage.sync`; it holds nothing in memory, each pass starts from what storage holds.
 */
export interface Keeper {
  /** Applies a change, and all that waits in the outbox. */
  apply(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Takes a change out of the outbox without making it: too many come. */
  refuse(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Applies all that waits in the outbox. */
  drain(): Promise<void>;
  /** Takes in that a page names an establishment, which may be kept then. Never rejects. */
  nameEstablishment(request: NameRequest): Promise<void>;
  /** Keeps an establishment that a page has named, once something was noted for it elsewhere than in a document. Never rejects. */
  keepNamed(uai: string): Promise<void>;
  /** Takes in what other devices wrote, and writes what they lack: at once here, at the next turn in `storage.sync`. */
  exchange(): Promise<void>;
  /** Merges a file of ours into what is kept, with the means to undo it. */
  importFile(text: string): Promise<ImportOutcome>;
  undoImport(): Promise<UndoOutcome>;
  /** Erases all that is kept, here and in `storage.sync`. */
  eraseAll(): Promise<EraseOutcome>;
  /** Remembers that an export was saved today. */
  noteExport(): Promise<void>;
  /** The same once a day: folds in silent devices, drops what others now hold and names that nothing shows any more. */
  tidy(): Promise<void>;
}

/** Makes the keeper. One per background context: its queue is what keeps two tabs from overwriting each other. */
export function createKeeper(context: KeeperContext): Keeper {
  const pacer = createPacer(context);
  const tools: KeeperTools = {
    ...context,
    storage: tellSyncCalls(context.storage, pacer.noteCall),
    newDevice: (context.makeId ?? makeDeviceId)(),
    takeTurn: () => pacer.takeTurn(),
    takeFromOutbox: createOutboxPace(context, () => enqueue(() => drain())),
  };
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };

  /** The push that is to come, together with all that is asked for until its turn. */
  let coming: { isTidy: boolean } | undefined;
  let failed: Map<string, RefusalReason> | undefined;
  /** Whether more was asked for since the first of a row of pushes: what that row was refused may be taken now. */
  let hasNews = false;

  function askToPush(isTidy = false): void {
    hasNews = true;
    pushSoon(isTidy);
  }

  function pushSoon(isTidy = false): void {
    if (coming) {
      coming.isTidy ||= isTidy;
      return;
    }
    coming = { isTidy };
    tools
      .takeTurn()
      .then(() => enqueue(pushNow))
      .catch(context.report);
  }

  async function pushNow(): Promise<void> {
    const isTidy = coming?.isTidy ?? false;
    coming = undefined;
    if (!failed) hasNews = false;
    const result = await push(tools, { isTidy, failed }).catch((error: unknown): PushResult => {
      context.report(error);
      return 'refused';
    });
    if (result === 'more') {
      pushSoon(isTidy);
    } else if (result === 'refused' && !failed) {
      // Once more, with less: tidied, and item by item.
      failed = new Map();
      pushSoon(true);
    } else {
      failed = undefined;
      if (result !== 'refused') return;
      if (hasNews) pushSoon();
      else context.onRefused();
    }
  }

  async function exchange(isTidy: boolean): Promise<void> {
    const { lacks, isTidyDue } = await absorb(tools);
    if (lacks || isTidy || isTidyDue) askToPush(isTidy || isTidyDue);
  }

  async function drain(request?: ChangeRequest): Promise<ChangeOutcome> {
    const outcome = await applyChanges(tools, request);
    if (outcome === 'kept') askToPush();
    return outcome;
  }

  async function name(request: NameRequest): Promise<void> {
    const hasChanged = await nameEstablishment(tools, request).catch(context.report);
    if (hasChanged) askToPush();
  }

  let draining: Promise<void> | undefined;
  return {
    apply: (request) => enqueue(() => drain(request)),
    refuse: ({ id }) =>
      enqueue(async (): Promise<ChangeOutcome> => {
        await tools.storage.remove('local', [getOutboxKey(id)]).catch(context.report);
        return 'refused';
      }),
    drain() {
      // A click is told twice, by its message and by the outbox: one look is enough for all that waits.
      draining ??= enqueue(async () => {
        draining = undefined;
        await drain();
      });
      return draining;
    },
    nameEstablishment: (request) => enqueue(() => name(request)),
    keepNamed: (uai) =>
      enqueue(async () => {
        const stored = await tools.storage.read('local', [NAMED_ESTABLISHMENTS_KEY]).catch(context.report);
        const named = parseNamed(stored?.[NAMED_ESTABLISHMENTS_KEY]).find((each) => each.uai === uai);
        if (named) await name({ type: 'name-establishment', ...named, isReference: false });
      }),
    exchange: () => enqueue(() => exchange(false)),
    importFile: (text) =>
      enqueue(async () => {
        await drain();
        return importFile(tools, text);
      }).then((outcome) => {
        if (outcome.outcome === 'imported') askToPush();
        return outcome;
      }),
    undoImport: () =>
      enqueue(async () => {
        await drain();
        return undoImport(tools);
      }).then((outcome) => {
        if (outcome.outcome === 'undone') askToPush();
        return outcome;
      }),
    eraseAll: () =>
      enqueue(async () => {
        const outcome = await eraseAll(tools);
        // What was to be pushed is gone; a push that finds nothing must note nothing either.
        if (outcome.outcome === 'erased') {
          failed = undefined;
          if (coming) coming.isTidy = false;
        }
        return outcome;
      }),
    noteExport: () => enqueue(() => noteExport(tools)),
    tidy: () =>
      enqueue(async () => {
        await forgetInvigilators(tools).catch(context.report);
        await exchange(true);
      }),
  };
}
