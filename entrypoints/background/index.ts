import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readInstant, readToday } from '../../checklist/clock.ts';
import { getSchoolYear } from '../../checklist/school-year.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { createChecklistStore } from '../../storage/checklist-store.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { hasOutboxItem } from '../../storage/outbox.ts';
import { createProgressWriter } from '../../storage/progress-writer.ts';
import { adoptOpenTabs } from './adopt-open-tabs.ts';
import { createMessageAnswerer } from './answer-messages.ts';
import { armNextDay, showBadge } from './badge.ts';
import { logReport } from './log-report.ts';

/** Wiring of a context that may die at any moment: every listener is registered at once, all is kept in storage. */
export default defineBackground(() => {
  const world = { storage: browserStorage, readToday, report: logReport };
  const getScope = () => ({ establishment: DEFAULT_ESTABLISHMENT, schoolYear: getSchoolYear(readToday()) });
  const life = new AbortController();
  const writer = createProgressWriter(world);
  const { store, follow } = createChecklistStore({
    ...world,
    readInstant,
    scope: getScope(),
    send: (request) => writer.apply(request),
    signal: life.signal,
  });

  browser.runtime.onMessage.addListener(createMessageAnswerer(writer));
  // Starting is enough: all that waits is looked at below. Without this listener a browser may not start it at all.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => {
    adoptOpenTabs(logReport).catch(logReport);
  });
  browser.alarms.onAlarm.addListener(() => {
    follow(getScope()).catch(logReport);
    armNextDay().catch(logReport);
    writer.retry(getScope()).catch(logReport);
  });
  store.subscribe((state) => {
    showBadge(state).catch(logReport);
    if (state.isDamaged) writer.rescue(state.scope).catch(logReport);
  });
  browserStorage.onChanged((area, changes) => {
    if (area === 'local' && hasOutboxItem(changes)) writer.drain().catch(logReport);
  }, life.signal);
  armNextDay().catch(logReport);
  writer.drain().catch(logReport);
  writer.retry(getScope()).catch(logReport);
});
