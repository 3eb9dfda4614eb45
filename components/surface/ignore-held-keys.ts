/** What Enter presses again and again for as long as it is held. */
const PRESSED = 'button, a, summary, input[type="checkbox"]';

/**
 * Lets a held Enter press once: its repeats would press whatever takes focus next, and tick a step that nobody chose.
 *
 * @param root where our controls are; texts are still typed with held keys
 */
export function ignoreHeldKeys(root: EventTarget, signal: AbortSignal): void {
  const onKeyDown = (event: Event) => {
    const { repeat, key, target } = event as KeyboardEvent;
    if (repeat && key === 'Enter' && (target as Element).closest(PRESSED)) event.preventDefault();
  };
  root.addEventListener('keydown', onKeyDown, { signal, capture: true });
}
