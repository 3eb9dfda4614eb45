import browser from 'webextension-polyfill';
import { isExtraStepId } from '../../checklist/steps.ts';
import { getStepQuery, openInTab } from '../../components/year/own-tabs.ts';
import { HOST_PATTERNS } from '../../pix/hosts.ts';
import type { OpenStepRequest } from '../../pix/open-step-request.ts';
import { getPlaceUrl, getStepPlace, isAtPlace } from '../../pix/step-places.ts';

/**
 * Opens the page of a step: focuses a tab already on that very page, else opens a new tab. An existing tab is
 * never sent elsewhere: it may hold a half-filled form.
 */
export async function openStep({ step, domain }: OpenStepRequest): Promise<void> {
  const place = getStepPlace(step);
  if (!place) {
    // One of a pack or of the user: its own ways stand in the year.
    if (isExtraStepId(step)) await openInTab(getStepQuery(step));
    return;
  }
  const tabs = await browser.tabs.query({ url: HOST_PATTERNS });
  const there = tabs.find(({ url }) => url !== undefined && isAtPlace(new URL(url), place, domain));
  if (there?.id === undefined) {
    await browser.tabs.create({ url: getPlaceUrl(place, domain) });
    return;
  }
  await browser.tabs.update(there.id, { active: true });
  if (there.windowId !== undefined) await browser.windows.update(there.windowId, { focused: true });
}
