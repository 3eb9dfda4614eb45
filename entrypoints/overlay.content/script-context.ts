import { browser } from 'wxt/browser';

/** Heard by an older script of ours in the same document: its time is over. */
const STARTED = 'check-list-pix:started';

/**
 * The life of one content script, in place of WXT's own class (an alias in wxt.config.ts). WXT's posts a message to
 * the page at each start, for any of its listeners to hear, and carries a location watcher that we must not use
 * (pitfall 1): on pages we do not own, an event of a name of ours is enough.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => this.#life.abort(), { signal: this.#life.signal });
  }

  /** Aborts when a newer script starts, or once the extension is seen to be gone. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Ends the life of this script if the extension was disabled, removed or updated: its API is then gone. */
  checkAlive(): void {
    if (browser.runtime?.id === undefined) this.#life.abort();
  }

  /** Ends the life of this script: another has taken its place. */
  end(): void {
    this.#life.abort();
  }
}
