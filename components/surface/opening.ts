/** What the user had the browser open, and has not come: a page in a tab, or the panel. */
export type NotOpened = 'page' | 'panel';

type Listener = (what: NotOpened | undefined) => void;

let notOpened: NotOpened | undefined;
const listeners = new Set<Listener>();

/** Tells the surface that something has not come; nothing once it has, or is asked for again. */
export function tellOpening(what?: NotOpened): void {
  notOpened = what;
  for (const listener of listeners) listener(what);
}

/** Calls back with what has not come, now and each time that changes. Returns what ends it. */
export function followOpening(listener: Listener): () => void {
  listeners.add(listener);
  listener(notOpened);
  return () => {
    listeners.delete(listener);
  };
}
