import { browser } from 'wxt/browser';

/** How a script of ours ends the one before it, in the world that those of one document share: no page reaches it. */
const END = Symbol.for('check-list-pix:end');
const world = globalThis as { [END]?: () => void };

/**
 * The life of one content script, in place of WXT's own class (an alias in wxt.config.ts). WXT's posts a message to
 * the page at each start, for any of its listeners to hear or to send, and carries a location watcher that we must not
 * use (pitfall 1).
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    world[END]?.();
    world[END] = () => this.#life.abort();
  }

  /** Aborts when a newer script starts, or once the extension is seen to be gone. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Ends the life of this script if the extension was disabled, removed or updated: its API is then gone. */
  checkAlive(): void {
    if (browser.runtime?.id === undefined) this.#life.abort();
  }
}
