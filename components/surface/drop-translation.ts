import { render } from 'preact';

/**
 * Empties what a translator has been at, though we ask not to be translated: it has put its own texts in place of those
 * that are written anew, and they would stay as they are. To be called before all is drawn again.
 */
export function dropTranslation(container: Element): void {
  if (container.querySelector('font')) render(null, container);
}
