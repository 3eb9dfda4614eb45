/**
 * Waits for what was asked of the browser, which may neither answer nor refuse.
 *
 * @param patience in ms
 * @throws what it was refused with, or that nobody has answered
 */
export async function answerInTime<Answer>(answer: Promise<Answer>, patience: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nobody has answered')), patience);
  });
  // Nothing of it is left on the page once there is an answer.
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}
