import { type AlterScript, replaceOnce, speedUpStopwatch } from './altered-build.ts';

/**
 * How much faster than in production the background's turns to write to `storage.sync` come: every half second, which
 * is still within the 120 calls a minute that Chromium allows. `pacing.test.ts` has the true pace.
 */
const SPEED = 5;

/** The message by which an altered background tells that a turn to write has come. */
export const TURN_CAME = 'turn-came';

/** Where the background waits for its next turn: a promise of so many ms. */
const PAUSE = /(?<=new Promise\(\w+=>\{)setTimeout\(/;

/** Lets the background wait less between two turns to write to `storage.sync`, and tell of each. */
export const quickenBackground: AlterScript = (code) => `
function waitForTurn(resolve, ms) {
  const tell = () => (globalThis.browser ?? chrome).runtime.sendMessage({ type: '${TURN_CAME}' }).catch(() => undefined);
  // Told once what the turn is for has taken its place in the queue.
  setTimeout(() => (resolve(), setTimeout(tell)), ms / ${SPEED});
}
${replaceOnce(speedUpStopwatch(SPEED)(code), PAUSE, 'waitForTurn(')}`;

/** The message by which an altered background tells of a call that writes to `storage.sync`: its `at`, in ms since 1970. */
export const WROTE = 'wrote';

/** Lets the background tell when it calls what writes to `storage.sync`: the events of a write come later, each at its own time. */
export const tellWrites: AlterScript = (code) => `{
  const { runtime, storage: { sync } } = globalThis.browser ?? chrome;
  for (const name of ['set', 'remove']) {
    const write = sync[name].bind(sync);
    sync[name] = (...given) => {
      runtime.sendMessage({ type: '${WROTE}', at: Date.now() }).catch(() => undefined);
      return write(...given);
    };
  }
}
${code}`;

/** Lets the background hear one kind of message so many ms late, as a busy machine may. */
export function slowBackground(type: string, ms: number): AlterScript {
  return (code) => `
{
  const { onMessage } = (globalThis.browser ?? chrome).runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add((message, sender, sendResponse) => {
    if (message?.type !== '${type}') return listener(message, sender, sendResponse);
    setTimeout(() => listener(message, sender, sendResponse)?.then?.(sendResponse), ${ms});
    return true;
  });
}
${code}`;
}

/** Lets the background answer nothing to the first messages of one kind, as one that is starting may. */
export function muteBackground(type: string, times: number): AlterScript {
  return (code) => `
{
  const { onMessage } = (globalThis.browser ?? chrome).runtime;
  const add = onMessage.addListener.bind(onMessage);
  let left = ${times};
  onMessage.addListener = (listener) => add((message, ...others) => {
    if (message?.type === '${type}' && left-- > 0) return undefined;
    return listener(message, ...others);
  });
}
${code}`;
}
