import type { Day } from '../checklist/day.ts';
import { mergeProgress, type Progress } from '../checklist/progress.ts';
import type { RawStorage } from './browser-storage.ts';
import type { ChangeOutcome, ChangeRequest } from './change-request.ts';
import { getOutboxKey, getProgressKey, type Scope } from './keys.ts';
import { readOutbox } from './outbox.ts';
import { formatProgressItem, type ProgressItem } from './progress-item.ts';
import { readScope } from './read-scope.ts';
import { keepRescueCopies } from './rescue.ts';

/** What the writer needs of the world. */
export interface WriterContext {
  readonly storage: RawStorage;
  readonly readToday: () => Day;
  /** Told what the browser refused; the user is told by the outcome. */
  readonly report: (error: unknown) => void;
}

/** The only writer of progress. Changes are applied one at a time, each on what storage holds at that moment. */
export interface ProgressWriter {
  /** Applies a change, and all that waits in the outbox. */
  apply(request: ChangeRequest): Promise<ChangeOutcome>;
  /** Applies all that waits in the outbox. */
  drain(): Promise<void>;
  /** Tries `storage.sync` again for a scope whose last write stayed local; does nothing when none did. */
  retry(scope: Scope): Promise<void>;
  /** Keeps aside what cannot be read of a scope, before anyone writes. */
  rescue(scope: Scope): Promise<void>;
}

type WritableScope = Awaited<ReturnType<typeof readScope>>;

/** Writes to `storage.sync` and then drops the local copy. False, and reported, when the browser refuses. */
async function saveToSync(
  { storage, report }: WriterContext,
  key: string,
  item: ProgressItem,
  { isLocal, isSyncRefused }: WritableScope,
): Promise<boolean> {
  // What could not be read must not be written over.
  if (isSyncRefused) return false;
  try {
    await storage.write('sync', { [key]: item });
  } catch (error) {
    report(error);
    return false;
  }
  // A local copy that cannot go does no harm: it holds nothing later than what was just written.
  if (isLocal) await storage.remove('local', key).catch(report);
  return true;
}

/** Applies to one scope the marks of some changes; nothing is written when storage already holds later ones. */
async function applyToScope(
  context: WriterContext,
  scope: Scope,
  requests: readonly ChangeRequest[],
): Promise<ChangeOutcome> {
  const reading = await readScope(context.storage, scope);
  if (reading.isReadOnly) return 'newer-version';
  const stored = reading.content.progress;
  const progress = requests.reduce<Progress>(
    (merged, { step, mark }) => mergeProgress(merged, { [step]: mark }),
    stored,
  );
  if (requests.every(({ step }) => progress[step] === stored[step]))
    return reading.isLocal ? 'local' : 'sync';
  await keepRescueCopies(context.storage, scope, reading, context.readToday());
  const item = formatProgressItem({ ...reading.content, progress });
  const key = getProgressKey(scope);
  if (await saveToSync(context, key, item, reading)) return 'sync';
  // Nor here: a copy that could not be read may hold the only ticks.
  if (reading.isLocalRefused) return 'refused';
  await context.storage.write('local', { [key]: item });
  return 'local';
}

/** Makes the writer. One per background context: its queue is what keeps two tabs from overwriting each other. */
export function createProgressWriter(context: WriterContext): ProgressWriter {
  const { storage, report } = context;
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };

  async function applyAndClear(scope: Scope, requests: readonly ChangeRequest[]): Promise<ChangeOutcome> {
    try {
      const outcome = await applyToScope(context, scope, requests);
      if (outcome === 'refused') return outcome;
      for (const { id } of requests) await storage.remove('local', getOutboxKey(id)).catch(report);
      return outcome;
    } catch (error) {
      // What waits in the outbox stays there, for the next wake.
      report(error);
      return 'refused';
    }
  }

  async function drain(request?: ChangeRequest): Promise<ChangeOutcome> {
    const waiting = await readOutbox(storage).catch((error: unknown) => {
      report(error);
      return [];
    });
    const requests = new Map([...waiting, ...(request ? [request] : [])].map((each) => [each.id, each]));
    const byScope = new Map<string, ChangeRequest[]>();
    for (const each of requests.values()) {
      const key = getProgressKey(each.scope);
      byScope.set(key, [...(byScope.get(key) ?? []), each]);
    }
    let outcome: ChangeOutcome = 'sync';
    for (const [key, inScope] of byScope) {
      const [first] = inScope;
      if (!first) continue;
      const scopeOutcome = await applyAndClear(first.scope, inScope);
      if (request && key === getProgressKey(request.scope)) outcome = scopeOutcome;
    }
    return outcome;
  }

  return {
    apply: (request) => enqueue(() => drain(request)),
    drain: () => enqueue(() => drain()).then(() => undefined),
    retry: (scope) =>
      enqueue(async () => {
        const reading = await readScope(storage, scope);
        if (!reading.isLocal || reading.isReadOnly) return;
        await keepRescueCopies(storage, scope, reading, context.readToday());
        await saveToSync(context, getProgressKey(scope), formatProgressItem(reading.content), reading);
      }),
    rescue: (scope) =>
      enqueue(async () => {
        const reading = await readScope(storage, scope);
        await keepRescueCopies(storage, scope, reading, context.readToday());
      }),
  };
}
