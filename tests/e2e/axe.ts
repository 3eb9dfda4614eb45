import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { spendTime } from './harness/spend-time.ts';

/** WCAG 2.2 at levels A and AA, and what axe's authors advise beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The overlay's element: on a page of Pix, what is outside it is Pix's own. */
export const OVERLAY = 'check-list-pix';

/** What axe has looked at, and what it found. */
export interface AxeReport {
  /** One line per fault: the rule, then each element at fault with what is wrong. */
  readonly faults: readonly string[];
  /** The rules that found something to check, and nothing wrong in it. */
  readonly passed: readonly string[];
  /** How many elements of an overlay's shadow root those rules have seen. */
  readonly seenInShadow: number;
}

/**
 * Runs axe on a page, or on the part of it that a selector gives, shadow roots included. It is put into the page by
 * the browser's own debugger: no Content-Security-Policy is in its way.
 */
export function runAxe(page: Page, part = 'html'): Promise<AxeReport> {
  return spendTime('axe', part, () => run(page, part));
}

async function run(page: Page, part: string): Promise<AxeReport> {
  // Else a tab in the background has no layout to measure.
  await page.bringToFront();
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (include, tags, overlayTag) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      // axe looks for what is behind a text inside the body only; the overlay is beside it, fixed to the same window.
      // And it judges no colours of a text that lies over a part of something, as over the place it was moved from.
      const overlay = document.querySelector<HTMLElement>(overlayTag);
      const moved = overlay?.style.cssText ?? '';
      if (overlay) document.body.append(overlay);
      if (overlay) overlay.style.cssText = '';
      const { violations, passes } = await inPage.run(
        { include },
        {
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations', 'passes'],
          // Part of WCAG 2.2 AA, and off unless asked for.
          rules: {
            'target-size': { enabled: true },
            // Of what is in the body, where the overlay is not: its pill needs no landmark of Pix's around it.
            region: { enabled: overlay === null },
          },
        },
      );
      if (overlay) overlay.style.cssText = moved;
      if (overlay) document.body.before(overlay);
      const targets = passes.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.slice(0, 1)));
      return {
        faults: violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
        ),
        passed: passes.map(({ id }) => id),
        // axe names an element of a shadow root by a path: its host, then itself.
        seenInShadow: new Set(targets.filter((path) => Array.isArray(path)).map(String)).size,
      };
    },
    part,
    TAGS,
    OVERLAY,
  );
}
