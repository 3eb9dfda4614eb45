/**
 * Has something come first in a frame of the page that is laid out, and not painted yet: told by a resize observer, which is
 * told just then. Drawn sooner, it would have the whole page laid out before its time by asking where things stand.
 *
 * @param onLaidOut draws it, once
 * @returns whether such a frame is awaited, which asks for it. In a tab that nobody sees nothing is laid out, nor awaited
 */
export function awaitLaidOutFrame(onLaidOut: () => void): () => boolean {
  let observer: ResizeObserver | undefined = new ResizeObserver(() => {
    observer?.disconnect();
    observer = undefined;
    onLaidOut();
  });
  return () => {
    if (document.hidden) return false;
    observer?.observe(document.documentElement);
    return !!observer;
  };
}
