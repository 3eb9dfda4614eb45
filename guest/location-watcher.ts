/** The events of the Navigation API, where the browser has it: this project's DOM types may not know them yet. */
interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

const SLOW_LOOK_MS = 1000;

/** Follows the committed location of the page. */
export interface LocationWatcher {
  /** Looks at the location at once. */
  look(): void;
}

/**
 * Calls back with the location now and after each change, whoever made it, until the signal aborts. It reads
 * `location` after the fact: downloads and cancelled navigations change nothing there, though they fire events
 * elsewhere. Where the Navigation API lacks, it looks once a second.
 */
export function watchLocation(listener: (url: URL) => void, signal: AbortSignal): LocationWatcher {
  let known = '';
  const look = () => {
    if (signal.aborted || location.href === known) return;
    known = location.href;
    listener(new URL(known));
  };

  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  const navigation = (window as { navigation?: NavigationEvents }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = setInterval(look, SLOW_LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  look();
  return { look };
}
