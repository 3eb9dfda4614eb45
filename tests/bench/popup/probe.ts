/** When things came about, in ms since the popup was asked for. */
export interface PopupTimes {
  /** The first text is on screen. */
  readonly paint: number;
  /** All that there is to show is on screen. */
  readonly shown: number;
  /** The document is parsed; its script is still to come. */
  readonly parsed: number;
  /** The script has run, and has drawn what it draws before it reads storage. */
  readonly ran: number;
}

declare global {
  interface Window {
    popupTimes: Promise<PopupTimes>;
  }
}

/**
 * Watches a document from its first moment. Sent to the page: it sees nothing around it.
 *
 * @param shown selects what is there once all is shown
 */
export function watchPopup(shown: string): void {
  const painted = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const drawn = new Promise<number>((resolve) => {
    const afterFrame = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    };
    const look = () => {
      if (!document.querySelector(shown)) return;
      observer.disconnect();
      requestAnimationFrame(afterFrame);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });
  window.popupTimes = Promise.all([painted, drawn]).then(([paint, all]) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      paint,
      shown: all,
      parsed: navigation?.domInteractive ?? Number.NaN,
      ran: navigation?.domContentLoadedEventStart ?? Number.NaN,
    };
  });
}
