import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { clickInOverlay, findInOverlay, unfoldDetails, waitForOverlay } from './overlay.ts';
import { unfoldAgain, waitForPage } from './press.ts';
import { readAll, SCHOOL } from './stored.ts';

declare const browser: WebExtension;

/** What is kept of what was found, as far as the tests look. */
export interface KeptFindings {
  readonly dates?: Readonly<Record<string, { readonly value: unknown; readonly read: string }>>;
  readonly sightings?: readonly {
    readonly signal: string;
    readonly subject: string;
    readonly isDeclined?: boolean;
  }[];
  readonly sessions?: readonly Readonly<Record<string, unknown>>[];
  readonly campaigns?: readonly Readonly<Record<string, unknown>>[];
  readonly lastImport?: { readonly value: string; readonly read: string };
  readonly missing?: Readonly<Record<string, readonly string[]>>;
}

const getKey = (establishment: string) => `findings:${establishment}:2026-2027`;

/** What was found for an establishment, as storage has it; nothing before anything was. */
export async function readFindings(
  extension: ExtensionBrowser,
  establishment = SCHOOL,
): Promise<KeptFindings> {
  return ((await readAll(extension)).local[getKey(establishment)] ?? {}) as KeptFindings;
}

/**
 * Closes the tabs left open, and takes away what was found there: the background reads it anew each time. The card is
 * open again, as on a first visit, however a test left it.
 */
export async function forgetFindings(extension: ExtensionBrowser): Promise<void> {
  await closeCards();
  await extension.extensionEval(async () => {
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(
      keys.filter((key) => key.startsWith('findings:') || ['muted-signals', 'overlay-view'].includes(key)),
    );
  });
}

const opened = new Set<Page>();

/** Closes what a test that failed left open: it would go on reading its page. */
async function closeCards(): Promise<void> {
  for (const page of opened) if (!page.isClosed()) await page.close();
  opened.clear();
}

/** Opens an address of the demo in a tab, and waits for the page and for the card on it. */
export async function openCard(extension: ExtensionBrowser, address: string): Promise<Page> {
  const page = await extension.openPage(address);
  opened.add(page);
  await waitForPage(page);
  await waitForOverlay(page, `the card at ${address}`, ({ view }) => view === 'card');
  return page;
}

/** The text of all that matches in the overlay, one by one. */
function readTexts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('check-list-pix')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].map((element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }, selector);
}

/** The question of the proposal in the card; empty without one. */
export async function readProposal(page: Page): Promise<string> {
  await unfoldAgain(page);
  await unfoldDetails(page);
  return (await readTexts(page, '.card-late .adoption > p:first-child'))[0] ?? '';
}

/** Waits for a proposal, whose question it gives. */
export function waitForProposal(page: Page, question: string): Promise<unknown> {
  return waitFor(async () => (await readProposal(page)).includes(question), {
    what: `the proposal "${question}"`,
  });
}

export function waitForNoProposal(page: Page): Promise<unknown> {
  return waitFor(async () => (await readProposal(page)) === '', { what: 'no proposal' });
}

/** All the advice in the card: one at most. */
export async function listNudges(page: Page): Promise<string[]> {
  await unfoldAgain(page);
  await unfoldDetails(page);
  return readTexts(page, '.nudge > div > p:first-child');
}

/** Waits for an advice; there must be no other. */
export async function waitForNudge(page: Page, text: string): Promise<void> {
  await waitFor(async () => (await listNudges(page))[0]?.includes(text), { what: `the advice "${text}"` });
}

/** Waits until an advice is not there, if any other is or none. */
export function waitForNudgeGone(page: Page, text: string): Promise<unknown> {
  return waitFor(async () => !(await listNudges(page)).some((each) => each.includes(text)), {
    what: `no advice "${text}"`,
  });
}

/** The lines of "Pourquoi cette étape ici ?" where it is open. */
function readTrace(page: Page): Promise<string[]> {
  return readTexts(page, '.trace > li');
}

const isWhyOpen = async (page: Page) =>
  (await findInOverlay(page, '[data-focus=why]')).evaluate(
    (button) => button.getAttribute('aria-expanded') === 'true',
  );

/**
 * Opens "Pourquoi cette étape ici ?", waits for one or several lines of it and folds it. It is answered for the page as it is read
 * then, so what is not in the card afterwards is not about to come: this is how a test sees that nothing is proposed.
 */
export async function askWhy(page: Page, ...wanted: readonly (string | RegExp)[]): Promise<string[]> {
  await waitFor(() => unfoldAgain(page), { what: 'the card that was folded' });
  if (!(await isWhyOpen(page))) await clickInOverlay(page, '[data-focus=why]');
  const lines = await waitFor(
    async () => {
      const trace = await readTrace(page);
      const isIn = (line: string | RegExp) =>
        trace.some((each) => (typeof line === 'string' ? each.includes(line) : line.test(each)));
      return trace.length > 0 && wanted.every(isIn) ? trace : undefined;
    },
    { what: `${wanted.join(' and ') || 'something'} in the trace` },
  );
  await clickInOverlay(page, '[data-focus=why]');
  await waitFor(async () => !(await isWhyOpen(page)), { what: 'the trace to be folded' });
  return lines;
}
