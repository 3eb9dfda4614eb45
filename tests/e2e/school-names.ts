import type { Page } from 'puppeteer-core';

/** Rewrites in place the text that names the establishment, each time in a frame of its own. */
export function rewriteFooter(page: Page, structures: readonly string[]): Promise<void> {
  return page.evaluate(async (texts) => {
    const place = document.querySelector('footer.pix-navigation__footer');
    if (!place) throw new Error('The page has no footer');
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let text: Text | undefined;
    while (walker.nextNode())
      if (/\(\d{7}[A-Z]\)/.test((walker.currentNode as Text).data)) text = walker.currentNode as Text;
    if (!text) throw new Error('The footer names no establishment');
    for (const structure of texts) {
      text.data = structure;
      await new Promise(requestAnimationFrame);
    }
  }, structures);
}
