import type { DemoProbe } from '../probe.ts';

/** A page that fights the extension: any overlay put on the root or the body goes at once. */
export function removeOverlays(probe: DemoProbe): void {
  const remove = (): void => {
    for (const parent of [document.documentElement, document.body]) {
      for (const child of [...parent.children]) {
        if (child.localName !== 'check-list-pix') continue;
        child.remove();
        probe.removed += 1;
      }
    }
  };
  const observer = new MutationObserver(remove);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(document.body, { childList: true });
  remove();
}
