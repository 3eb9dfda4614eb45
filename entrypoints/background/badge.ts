import browser from 'webextension-polyfill';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { choosePopupMessages } from '../../assets/messages/choose-popup.ts';
import { countForBadge } from '../../checklist/badge.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { readToday } from '../../checklist/clock.ts';
import { type Applied, applyPacks } from '../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';

const LATE_OR_SOON_COLOR = '#952E2E';

/** Shows on the icon how many steps are late or soon; silent on days without school and before the first read. */
export async function showBadge(state: ChecklistState, packs: Applied): Promise<void> {
  if (state.phase === 'reading') return;
  const { language } = state.settings;
  const languages = language ? [language] : navigator.languages;
  const t = chooseMessages(languages);
  const today = readToday();
  const { schoolYear } = state.scope;
  const knowledge = applyPacks({ t, almanac: makeAlmanac([schoolYear]) }, packs, schoolYear);
  const { statuses, calendar } = buildSurfaceModel(state, today, knowledge);
  const count = state.phase === 'ready' ? countForBadge(statuses, today, calendar) : 0;
  await browser.action.setBadgeBackgroundColor({ color: LATE_OR_SOON_COLOR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title: choosePopupMessages(languages).badgeTitle(count) });
}
