import browser from 'webextension-polyfill';
import { readInstant, readLocalMoment } from '../../checklist/clock.ts';
import type { Moment } from '../../checklist/reminders/moment.ts';
import type { Applied } from '../../components/packs/apply-packs.ts';
import { createReminders, type Reminders, type Teller } from '../../components/reminders/keep-reminders.ts';
import { NOTIFICATIONS } from '../../components/reminders/notification-access.ts';
import { parseNotificationId } from '../../components/reminders/notification-id.ts';
import { findDomain, getStepQuery, openInTab } from '../../components/year/own-tabs.ts';
import { getStepPlace } from '../../pix/step-places.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { logReport } from './log-report.ts';
import { openStep } from './open-step.ts';

/** The next moment at which something may have to be told. */
export const REMINDERS_ALARM = 'reminders';

/** Absent, whatever the types say, as long as the user has not allowed them. */
const getNotifications = () => browser.notifications as typeof browser.notifications | undefined;

const teller: Teller = {
  // Firefox takes the API away with the permission, Chromium leaves it there until the next start.
  isAllowed: async () =>
    getNotifications() !== undefined && (await browser.permissions.contains(NOTIFICATIONS)),
  async show({ id, title, message }) {
    await getNotifications()?.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title,
      message,
    });
  },
  listShown: async () => Object.keys((await getNotifications()?.getAll()) ?? {}),
  async clear(id) {
    await getNotifications()?.clear(id);
  },
  async wakeAt(instant) {
    await browser.alarms.create(REMINDERS_ALARM, { when: instant });
  },
  async wakeNever() {
    await browser.alarms.clear(REMINDERS_ALARM);
  },
};

/** Opens what a notification is about: the Pix page of its step, or the year where there are several, or at the step if it has none. */
async function openReminded(id: string): Promise<void> {
  const target = parseNotificationId(id);
  if (target === undefined) return;
  await getNotifications()?.clear(id);
  if (target === 'year') await openInTab();
  else if (!getStepPlace(target)) await openInTab(getStepQuery(target));
  else await openStep({ type: 'open-step', step: target, domain: await findDomain() });
}

const onClicked = (id: string) => void openReminded(id).catch(logReport);

/** Hears clicks on notifications, where they are allowed. Twice is once: browsers know a listener again. */
function hearClicks(): void {
  getNotifications()?.onClicked.addListener(onClicked);
}

/** Starts the reminders of this background. To be called in its first turn: a click may be what has woken it. */
export function startReminders(readState: () => ChecklistState, readPacks: () => Applied): Reminders {
  const reminders = createReminders({
    storage: browserStorage,
    teller,
    readState,
    readPacks,
    languages: navigator.languages,
    readMoment: () => readLocalMoment() as Moment,
    readInstant,
    report: logReport,
  });
  hearClicks();
  browser.permissions.onAdded.addListener(() => {
    hearClicks();
    void reminders.look();
  });
  return reminders;
}
