import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readInstant, readStopwatch, readToday } from '../../checklist/clock.ts';
import { getSchoolYear } from '../../checklist/school-year.ts';
import { watchPacks } from '../../components/packs/watch-packs.ts';
import { openPanel } from '../../components/year/open-panel.ts';
import { OPEN_PANEL } from '../../pix/toggle-card-request.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { hasOutboxItem } from '../../storage/changes/outbox.ts';
import { REMINDERS_KEY } from '../../storage/document-names.ts';
import { createFindingsKeeper } from '../../storage/findings/findings-keeper.ts';
import { createKeeper } from '../../storage/keeper/keeper.ts';
import { createChecklistStore } from '../../storage/surface/checklist-store.ts';
import { adoptOpenTabs } from './adopt-open-tabs.ts';
import { armNextDay, armRetry, NEXT_DAY_ALARM } from './alarms.ts';
import { createMessageAnswerer } from './answer-messages.ts';
import { showBadge } from './badge.ts';
import { logReport } from './log-report.ts';
import { STORED_PLAN } from './plan-access.ts';
import { startReminders } from './reminders.ts';
import { TOGGLE_COMMAND, toggleCard } from './toggle-card.ts';

/** Wiring of a context that may die at any moment: every listener is registered at once, all is kept in storage. */
export default defineBackground(() => {
  const world = { storage: browserStorage, readToday, readInstant, report: logReport };
  const life = new AbortController();
  const keeper = createKeeper({
    ...world,
    readStopwatch,
    wait: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      }),
    onRefused: () => void armRetry().catch(logReport),
  });
  const checklist = createChecklistStore({
    ...world,
    schoolYear: getSchoolYear(readToday()),
    send: async () => undefined,
    signal: life.signal,
  });
  const { store, followYear } = checklist;
  const packs = watchPacks({
    checklist,
    onChange: () => {
      showBadge(store.getState(), packs.readApplied()).catch(logReport);
      void reminders.look();
    },
    report: logReport,
    signal: life.signal,
  });
  /** Those that count, once it is known which do. */
  const readPacks = async () => {
    await Promise.all([checklist.whenRead(), packs.ready]);
    return packs.readApplied();
  };
  const reminders = startReminders(store.getState, () => packs.readApplied());

  browser.runtime.onMessage.addListener(
    createMessageAnswerer(keeper, createFindingsKeeper(world), STORED_PLAN, readPacks),
  );
  // Starting is enough: all that waits is looked at below. Without this listener a browser may not start it at all.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => {
    adoptOpenTabs(logReport).catch(logReport);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    followYear(getSchoolYear(readToday())).catch(logReport);
    armNextDay().catch(logReport);
    (name === NEXT_DAY_ALARM ? keeper.tidy() : keeper.exchange()).catch(logReport);
    void reminders.look();
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === TOGGLE_COMMAND) toggleCard().catch(logReport);
    if (name === OPEN_PANEL && tab?.windowId !== undefined) openPanel(tab.windowId).catch(logReport);
  });
  store.subscribe((state) => {
    showBadge(state, packs.readApplied()).catch(logReport);
    void reminders.look();
  });
  browserStorage.onChanged((area, changes) => {
    if (area === 'local' && REMINDERS_KEY in changes) void reminders.look();
    if (area === 'sync') keeper.exchange().catch(logReport);
    else if (hasOutboxItem(changes)) keeper.drain().catch(logReport);
  }, life.signal);
  armNextDay().catch(logReport);
  void reminders.look();
  keeper.drain().catch(logReport);
  keeper.exchange().catch(logReport);
});
