const listeners = new Set<() => void>();

/** Goes to a path of the same application by `history.pushState`. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  tellListeners();
}

/** Changes the address without a new history entry, as a redirection does. */
export function redirect(path: string): void {
  history.replaceState(null, '', path);
  tellListeners();
}

/** Sets or removes parameters of the query and stays on the page, as Pix's filters do. */
export function setQuery(changes: Record<string, string | undefined>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  navigate(search ? `${location.pathname}?${search}` : location.pathname);
}

export function onNavigation(listener: () => void): void {
  listeners.add(listener);
  addEventListener('popstate', listener);
}

/** Turns plain clicks on links of this application into in-app navigation. */
export function interceptLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isInApp(link) || !isPlainClick(event)) return;
    event.preventDefault();
    navigate(link.pathname + link.search);
  });
}

function isInApp(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && !link.target && !link.hasAttribute('download');
}

function isPlainClick(event: MouseEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !hasModifier && !event.defaultPrevented;
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
