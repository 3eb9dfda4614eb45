/** How long a site that has answered at once is waited for anew, in ms: it was reached a moment ago. */
const PATIENCE_MS = 1500;

const AWAY = 'position:absolute;left:-9999px;width:1px;height:1px;border:0';

/** Firefox says of a frame that it has loaded only where something answered; other browsers say it of their own error page too. */
const isFirefox = () => navigator.userAgent.includes('Firefox/');

/** Whether an element says that it has loaded, before it says that it has not, or nothing. */
function hasLoaded(element: HTMLElement, start: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const end = (answer: boolean) => () => {
      clearTimeout(timer);
      resolve(answer);
    };
    element.onload = end(true);
    element.onerror = end(false);
    start();
  });
}

/**
 * Asks for an address once more, as something to show, which no site that keeps its answers to itself
 * (Cross-Origin-Resource-Policy) can hide: whether it answered. Nothing of it is seen, and none of its scripts runs.
 */
export async function showUnseen(address: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.style.cssText = AWAY;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  try {
    if (isFirefox()) {
      frame.setAttribute('sandbox', '');
      return await hasLoaded(frame, () => {
        frame.src = address;
        document.body.append(frame);
      });
    }
    // What is in it inherits that nothing runs there; the page itself may still reach in.
    frame.setAttribute('sandbox', 'allow-same-origin');
    document.body.append(frame);
    const inner = frame.contentDocument;
    if (!inner) return false;
    const shown = inner.createElement('object');
    return await hasLoaded(shown, () => {
      shown.data = address;
      inner.body.append(shown);
    });
  } finally {
    frame.remove();
  }
}
