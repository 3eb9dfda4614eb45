/** How many hosts are tried at a time: more would slow each other down on a school's line. */
export const AT_A_TIME = 10;
/** How long a host is waited for, in ms. Thirty mute ones are over in three turns, 12 s. */
export const PATIENCE_MS = 4000;
/** From when on an answer is called slow, in ms. */
export const SLOW_MS = 2000;

/** `answers`, `slow`: something answered, a filter's own page perhaps; `refused`, `silent`: nothing did. */
export const OUTCOMES = ['answers', 'slow', 'refused', 'silent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a try ended: an answer, a refusal, or no end before {@link PATIENCE_MS}. */
export type TryEnd = 'answer' | 'refusal' | 'timeout';

/** @param ms how long it took */
export function judgeTry(end: TryEnd, ms: number): Outcome {
  if (end === 'timeout') return 'silent';
  if (end === 'refusal') return 'refused';
  return ms >= SLOW_MS ? 'slow' : 'answers';
}

/** The longest that so many hosts can take, in ms: all of them mute. */
export function getLongest(hosts: number): number {
  return Math.ceil(hosts / AT_A_TIME) * PATIENCE_MS;
}

/** Does a work for each item, {@link AT_A_TIME} at once, in order; resolves once all are done. The work must not reject. */
export async function runAFewAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const runOn = async (): Promise<void> => {
    while (waiting.length > 0) await work(waiting.shift() as Item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, runOn));
}
