import type { Day } from '../checklist/day.ts';
import { makeMark } from '../checklist/progress.ts';
import type { RawStorage } from './browser-storage.ts';
import type { ChangeOutcome, ChangeRequest } from './change-request.ts';
import { getProgressKey, type Scope } from './keys.ts';
import { formatProgressItem, type ProgressItem } from './progress-item.ts';
import { readScope } from './read-scope.ts';
import { keepRescueCopies } from './rescue.ts';

/** What the writer needs of the world. */
export interface WriterContext {
  readonly storage: RawStorage;
  readonly readToday: () => Day;
  /** ms since 1970 */
  readonly readInstant: () => number;
  /** Told what the browser refused; the user is told by the answer. */
  readonly report: (error: unknown) => void;
}

/** The only writer of progress. Changes are applied one at a time, each on what storage holds at that moment. */
export interface ProgressWriter {
  apply(request: ChangeRequest): Promise<ChangeOutcome>;
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
  if (isLocal) await storage.remove('local', key);
  return true;
}

/** Makes the writer. One per background context: its queue is what keeps two tabs from overwriting each other. */
export function createProgressWriter(context: WriterContext): ProgressWriter {
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };

  async function apply({ scope, step, state }: ChangeRequest): Promise<ChangeOutcome> {
    const reading = await readScope(context.storage, scope);
    if (reading.isReadOnly) return 'newer-version';
    const today = context.readToday();
    await keepRescueCopies(context.storage, scope, reading, today);
    const { progress } = reading.content;
    const mark = makeMark(progress[step], state, today, context.readInstant());
    const item = formatProgressItem({ ...reading.content, progress: { ...progress, [step]: mark } });
    const key = getProgressKey(scope);
    if (await saveToSync(context, key, item, reading)) return 'sync';
    await context.storage.write('local', { [key]: item });
    return 'local';
  }

  return {
    apply: (request) =>
      enqueue(() => apply(request)).catch((error: unknown) => {
        context.report(error);
        return 'refused' as const;
      }),
    retry: (scope) =>
      enqueue(async () => {
        const reading = await readScope(context.storage, scope);
        if (!reading.isLocal || reading.isReadOnly) return;
        await keepRescueCopies(context.storage, scope, reading, context.readToday());
        await saveToSync(context, getProgressKey(scope), formatProgressItem(reading.content), reading);
      }),
    rescue: (scope) =>
      enqueue(async () => {
        const reading = await readScope(context.storage, scope);
        await keepRescueCopies(context.storage, scope, reading, context.readToday());
      }),
  };
}
