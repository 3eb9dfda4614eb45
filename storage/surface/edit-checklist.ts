import type { Period } from '../../checklist/calendar.ts';
import type { Day } from '../../checklist/day.ts';
import type { OwnStep } from '../../checklist/progress.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import type { StepId } from '../../checklist/steps.ts';
import { NATIONAL_DATES, type YearDateName, type YearDates } from '../../checklist/year-calendar.ts';
import { getProgressName, REGISTRY, type Scope } from '../keys.ts';
import { RUN_PREFIX } from '../merge/field-map.ts';
import { PACKS_ENTRY } from '../packs/packs-entry.ts';
import {
  CALENDAR_PREFIX,
  CARRY_PREFIX,
  DEVICE_PREFIX,
  ESTABLISHMENT_PREFIX,
  NUDGE_PREFIX,
  PART_PREFIX,
  PLACEMENT_PREFIX,
  SETTINGS_ENTRY,
} from '../schema/fields.ts';
import { fitName, NAME_SIZE, NICKNAME_SIZE } from '../schema/name-size.ts';
import type { Establishment } from '../schema/to-registry.ts';
import type { ChecklistStore } from './checklist-store.ts';

type Setter = Pick<ChecklistStore, 'set'>;

/** The settings that have one value each; `null` goes back to what holds without one. */
export interface SettingValues {
  readonly academie: string | null;
  readonly language: 'fr' | 'en' | null;
  readonly theme: 'light' | 'dark' | null;
  readonly groupSize: number;
  readonly firstRun: 'done';
}

/** What the popup and the options change besides ticks, notes and steps put off: each is one field, or a few. */
export function editChecklist({ set }: Setter) {
  const setStepField = (scope: Scope, step: StepId, name: string, value: unknown) =>
    set(getProgressName(scope), step, { [name]: value });
  return {
    /** Says whether a step was run on a day. */
    setRun: (scope: Scope, step: StepId, day: Day, isRun: boolean) =>
      setStepField(scope, step, `${RUN_PREFIX}${day}`, isRun),
    /** Says whether a part of a step is done. */
    setPart: (scope: Scope, step: StepId, part: string, isDone: boolean) =>
      setStepField(scope, step, `${PART_PREFIX}${part}`, isDone),
    /** Sets the user's own deadline; `undefined` goes back to the rule's. */
    setDue: (scope: Scope, step: StepId, due: Day | undefined) =>
      setStepField(scope, step, 'due', due ?? null),
    /** Says who sees to a step, by initials. */
    setWho: (scope: Scope, step: StepId, who: string) => setStepField(scope, step, 'who', who),
    /** Keeps what a step is that the user adds, or changes. */
    setOwnStep: (scope: Scope, step: StepId, { title, by, at, yearly }: Required<OwnStep>) =>
      set(getProgressName(scope), step, { title, by, at, yearly, gone: false }),
    /** Removes a step that the user had added, here and on other computers, or takes that back. */
    setGone: (scope: Scope, step: StepId, isGone: boolean) => setStepField(scope, step, 'gone', isGone),
    setSetting: <Name extends keyof SettingValues>(name: Name, value: SettingValues[Name]) =>
      set(REGISTRY, SETTINGS_ENTRY, { [name]: value }),
    setNudge: (nudge: string, isWanted: boolean) =>
      set(REGISTRY, SETTINGS_ENTRY, { [`${NUDGE_PREFIX}${nudge}`]: isWanted }),
    /**
     * Sets a date of a school year; `undefined` goes back to what is known.
     *
     * @param key whose holidays it is one of
     */
    setDate: <Name extends YearDateName>(
      schoolYear: SchoolYear,
      name: Name,
      value: YearDates[Name] | undefined,
      key: string,
    ) => {
      const entry = `${CALENDAR_PREFIX}${schoolYear}`;
      return set(REGISTRY, NATIONAL_DATES.includes(name) ? entry : `${entry}:${key}`, {
        [name]: value ?? null,
      });
    },
    /** Says which version of a pack is on, here and on other computers; `undefined` takes the pack away. */
    setPack: (id: string, version: number | undefined) =>
      set(REGISTRY, PACKS_ENTRY, { [id]: version ?? null }),
    /** Says whether pupils are on a work placement in a period. */
    setPlacement: (schoolYear: SchoolYear, { from, to }: Period, isOne: boolean) =>
      set(REGISTRY, `${CALENDAR_PREFIX}${schoolYear}`, { [`${PLACEMENT_PREFIX}${from}:${to}`]: isOne }),
    /** Keeps an establishment by a name, whether any page has named it or not: the user wants it, or wants it back. */
    nameEstablishment: ({ uai, name }: Establishment) =>
      set(REGISTRY, `${ESTABLISHMENT_PREFIX}${uai}`, { name: fitName(name, NAME_SIZE), removed: false }),
    /** Takes an establishment off the list, here and on other computers; what was noted for it stays within reach of an undo. */
    removeEstablishment: ({ uai }: Establishment) =>
      set(REGISTRY, `${ESTABLISHMENT_PREFIX}${uai}`, { removed: true }),
    /** Says what was answered about carrying last year over. */
    answerCarry: ({ establishment, schoolYear }: Scope, answer: 'carried' | 'declined') =>
      set(REGISTRY, `${ESTABLISHMENT_PREFIX}${establishment}`, { [`${CARRY_PREFIX}${schoolYear}`]: answer }),
    setNickname: (device: string, nickname: string) =>
      set(REGISTRY, `${DEVICE_PREFIX}${device}`, { nickname: fitName(nickname, NICKNAME_SIZE) }),
  };
}
