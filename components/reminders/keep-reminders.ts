import { chooseMessages } from '../../assets/messages/choose.ts';
import { chooseRemindersMessages } from '../../assets/messages/choose-reminders.ts';
import type { Almanac } from '../../checklist/almanac.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import type { Day } from '../../checklist/day.ts';
import { applyManagedAcademie } from '../../checklist/packs/apply-managed.ts';
import { canTell, findDue } from '../../checklist/reminders/find-due.ts';
import { findNextWake } from '../../checklist/reminders/find-next-wake.ts';
import { isSettled } from '../../checklist/reminders/find-settled.ts';
import { type Moment, msBetween } from '../../checklist/reminders/moment.ts';
import type { ReminderSettings } from '../../checklist/reminders/settings.ts';
import { addTold } from '../../checklist/reminders/told.ts';
import { resolveYear } from '../../checklist/resolve-year.ts';
import { getSchoolYear, type SchoolYear } from '../../checklist/school-year.ts';
import type { RawStorage } from '../../storage/browser-storage.ts';
import { REMINDERS_KEY, TOLD_KEY } from '../../storage/document-names.ts';
import { parseReminders } from '../../storage/reminders/reminders-item.ts';
import { formatTold, parseTold } from '../../storage/reminders/told-item.ts';
import { readLocalItem } from '../../storage/schema/read-local.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { type Applied, applyPacks, NOTHING_APPLIED } from '../packs/apply-packs.ts';
import { buildSurfaceModel, type SurfaceModel } from '../surface/surface-model.ts';
import { composeReminders, type Reminder } from './compose-reminder.ts';
import { parseReminderId } from './notification-id.ts';

/** What the browser does for reminders: its notifications are there only once the user has allowed them. */
export interface Teller {
  readonly isAllowed: () => Promise<boolean>;
  readonly show: (reminder: Reminder) => Promise<void>;
  readonly listShown: () => Promise<readonly string[]>;
  readonly clear: (id: string) => Promise<void>;
  /** Sets the one alarm, in place of the one before it. */
  readonly wakeAt: (instant: number) => Promise<void>;
  readonly wakeNever: () => Promise<void>;
}

interface RemindersWorld {
  readonly storage: Pick<RawStorage, 'read' | 'write'>;
  readonly teller: Teller;
  readonly readState: () => ChecklistState;
  /** The packs that count. */
  readonly readPacks?: () => Applied;
  /** The browser's languages, for a user who has chosen none. */
  readonly languages: readonly string[];
  /** What the clock of the machine shows. */
  readonly readMoment: () => Moment;
  readonly readInstant: () => number;
  readonly report: (error: unknown) => void;
}

/** Tells what is due, and sees to being woken for what comes next. */
export interface Reminders {
  /** Looks once: at each start, alarm and change. One look after the other; whatever comes twice is told once. Never rejects. */
  readonly look: () => Promise<void>;
}

/** Remembers the last answer. */
function once(make: (years: readonly SchoolYear[]) => Almanac): (schoolYear: SchoolYear) => Almanac {
  let last: { readonly schoolYear: SchoolYear; readonly almanac: Almanac } | undefined;
  return (schoolYear) => {
    if (last?.schoolYear !== schoolYear) last = { schoolYear, almanac: make([schoolYear]) };
    return last.almanac;
  };
}

const isDigest = (id: string) => parseReminderId(id)?.kind === 'digest';

export function createReminders(world: RemindersWorld): Reminders {
  const { storage, teller, report, readPacks = () => NOTHING_APPLIED } = world;

  /** Asked for at each change of what is noted, in one year or two. */
  const findAlmanac = once(makeAlmanac);

  const readModel = (today: Day): SurfaceModel => {
    const state = world.readState();
    const t = chooseMessages(listLanguages(state));
    const { schoolYear } = state.scope;
    const knowledge = { t, almanac: findAlmanac(schoolYear) };
    return buildSurfaceModel(state, today, applyPacks(knowledge, readPacks(), schoolYear));
  };

  function listLanguages({ settings: { language } }: ChecklistState): readonly string[] {
    return language ? [language] : world.languages;
  }

  /** What was shown goes once nothing of it holds any more. */
  async function clearSettled(shown: readonly string[], today: Day): Promise<void> {
    if (shown.length === 0) return;
    const items = await storage.read('local', [TOLD_KEY]);
    const told = parseTold(items[TOLD_KEY]);
    const { statuses, state } = readModel(today);
    for (const id of shown) {
      const about = parseReminderId(id);
      if (about && isSettled(about, { establishment: state.scope.establishment, statuses, told }))
        await teller.clear(id);
    }
  }

  /** Shows one; a digest takes the place of that of another week, whatever a click on it opened. */
  async function show(reminder: Reminder): Promise<void> {
    const former = isDigest(reminder.id) ? (await teller.listShown()).filter(isDigest) : [];
    await teller.show(reminder);
    for (const id of former) if (id !== reminder.id) await teller.clear(id);
  }

  async function tellDue(settings: ReminderSettings, now: Moment): Promise<void> {
    const items = await storage.read('local', [TOLD_KEY]);
    // What a newer version wrote is not written over; what cannot be remembered is not told.
    if (items[TOLD_KEY] !== undefined && !readLocalItem(items[TOLD_KEY]).isWritable) return;
    const told = parseTold(items[TOLD_KEY]);
    const model = readModel(now.day);
    const { statuses, calendar, state } = model;
    const { establishment } = state.scope;
    const due = findDue({ settings, now, establishment, statuses, calendar, told });
    const { digests, eves } = due.judged;
    if (digests.length + eves.length === 0) return;
    // First: a background that dies in between has told nothing twice.
    await storage.write('local', { [TOLD_KEY]: formatTold(addTold(told, due.judged)) });
    const words = chooseRemindersMessages(listLanguages(state));
    try {
      for (const reminder of composeReminders(due, model, words)) await show(reminder);
    } catch (error) {
      // It was not seen: another look tells it.
      await storage.write('local', { [TOLD_KEY]: formatTold(told) });
      throw error;
    }
  }

  async function lookOnce(): Promise<void> {
    const now: Moment = world.readMoment();
    const items = await storage.read('local', [REMINDERS_KEY]);
    const settings = parseReminders(items[REMINDERS_KEY]);
    if (!settings.isOn) {
      await teller.wakeNever();
      return;
    }
    const { phase, scope, settings: owner, corrections } = world.readState();
    // There is another look once storage is read, or the new year is.
    if (phase !== 'ready' || scope.schoolYear !== getSchoolYear(now.day)) return;
    const calendar = resolveYear(
      applyManagedAcademie(findAlmanac(scope.schoolYear), readPacks().managed.academie),
      scope.schoolYear,
      {
        ...owner,
        uai: scope.establishment,
        corrections,
      },
    );
    await teller.wakeAt(world.readInstant() + msBetween(now, findNextWake(settings, now, calendar)));
    if (!(await teller.isAllowed())) return;
    await clearSettled(await teller.listShown(), now.day);
    if (canTell(settings, now, calendar)) await tellDue(settings, now);
  }

  let last = Promise.resolve();
  let isWaiting = false;
  return {
    look() {
      // One that has not begun sees all that there is by then.
      if (isWaiting) return last;
      isWaiting = true;
      last = last
        .then(() => {
          isWaiting = false;
          return lookOnce();
        })
        .catch(report);
      return last;
    },
  };
}
