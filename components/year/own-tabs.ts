import browser from 'webextension-polyfill';
import type { Audience } from '../../checklist/mailing/mailing-steps.ts';
import { isSchoolYear, type SchoolYear } from '../../checklist/school-year.ts';
import { isStepId, type StepId } from '../../checklist/steps.ts';
import { TOOL_IDS, type ToolId } from '../../checklist/tools.ts';
import { findHost, HOST_PATTERNS } from '../../pix/hosts.ts';
import { askBrowser } from '../surface/ask-browser.ts';
import { getPastToolPath } from './past-tool.ts';

/** Where the view is shown, and of which year, as the page's address says. */
export interface Place {
  readonly isInTab: boolean;
  /** A year to look back at, in place of the current one. */
  readonly year?: SchoolYear;
  /** A step to unfold. */
  readonly step?: StepId;
  /** The page of Pix that a step is to be added for, by its id; empty for none. */
  readonly adds?: string;
}

/** Reads the query of the page's address. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const year = query.get('year') ?? '';
  const step = query.get('step') ?? '';
  const adds = query.get('add');
  return {
    isInTab: query.get('in') === 'tab',
    ...(isSchoolYear(year) && { year }),
    ...(isStepId(step) && { step }),
    ...(adds !== null && { adds: /^[\w-]{1,40}$/.test(adds) ? adds : '' }),
  };
}

/** The query of the view in a tab, of the current year unless another is named. */
export function getTabQuery(year?: SchoolYear): string {
  return year ? `?in=tab&year=${year}` : '?in=tab';
}

/** The query of the view in a tab, with a step unfolded. */
export const getStepQuery = (step: StepId): string => `${getTabQuery()}&step=${encodeURIComponent(step)}`;

/** The query of the view in a tab, with the form of a step unfolded, for a page of Pix if there is one. */
export const getAddQuery = (page = ''): string => `${getTabQuery()}&add=${page}`;

/** `org` when all the Pix tabs open are on pix.org, else `fr`. */
export async function findDomain(): Promise<'fr' | 'org'> {
  const tabs = await askBrowser(browser.tabs.query({ url: HOST_PATTERNS }));
  const domains = tabs.flatMap(({ url }) => (url ? [findHost(new URL(url))?.domain] : []));
  return domains.length > 0 && domains.every((domain) => domain === 'org') ? 'org' : 'fr';
}

/** Opens the options in a tab, at a section of theirs if told. */
export async function openOptions(hash = ''): Promise<void> {
  await askBrowser(browser.tabs.create({ url: browser.runtime.getURL(`options.html${hash}`) }));
}

/** Opens the plan of sessions in a tab. */
export async function openPlan(): Promise<void> {
  await askBrowser(browser.tabs.create({ url: browser.runtime.getURL('plan.html') }));
}

/** Opens the network check in a tab, and has it save its file there. */
export async function saveNetworkCheck(): Promise<void> {
  await askBrowser(browser.tabs.create({ url: browser.runtime.getURL('tools.html?save#network-check') }));
}

/** Opens the hand-over in a tab, of the current year unless one that is over is named. */
export async function openHandOver(schoolYear: SchoolYear | undefined): Promise<void> {
  if (!schoolYear) return openTool('hand-over');
  await askBrowser(
    browser.tabs.create({ url: browser.runtime.getURL(getPastToolPath('hand-over', schoolYear)) }),
  );
}

/** Opens a tool in a tab, for a step of the year if told, and for whom its message is. */
export async function openTool(
  tool: ToolId = TOOL_IDS[0],
  step?: StepId,
  audience?: Audience,
): Promise<void> {
  const query = step ? `?step=${step}${audience ? `&for=${audience}` : ''}` : '';
  await askBrowser(browser.tabs.create({ url: browser.runtime.getURL(`tools.html${query}#${tool}`) }));
}

/**
 * Shows a page of Pix: the tab that is already on that very page, else a new one. No other tab is sent there: it may hold a half-filled
 * form.
 */
export async function openPixPage(href: string): Promise<void> {
  const wanted = new URL(href);
  const tabs = await askBrowser(browser.tabs.query({ url: HOST_PATTERNS }));
  const isThere = (url: string) => {
    const { origin, pathname } = new URL(url);
    return origin === wanted.origin && pathname === wanted.pathname;
  };
  const there = tabs.find(({ url }) => url !== undefined && isThere(url));
  if (there?.id === undefined) {
    await askBrowser(browser.tabs.create({ url: href }));
    return;
  }
  await askBrowser(browser.tabs.update(there.id, { active: true }));
  if (there.windowId !== undefined)
    await askBrowser(browser.windows.update(there.windowId, { focused: true }));
}

/** Shows the year in a tab of its own. */
export async function openInTab(query = getTabQuery()): Promise<void> {
  await askBrowser(browser.tabs.create({ url: browser.runtime.getURL(`popup.html${query}`) }));
}
