import { describe, expect, test } from 'vitest';
import { frYearFile } from '../../../assets/messages/fr/year-file.ts';
import type { Progress } from '../../../checklist/progress.ts';
import type { Step, StepId } from '../../../checklist/steps.ts';
import { listExtraDays, listYearEvents } from '../../../checklist/year-file/list-events.ts';
import type { YearFileChoices } from '../../../checklist/year-file/year-event.ts';
import { type FormerStep, listRemoved } from '../../../components/year-file/list-removed.ts';
import { makeYearIcs } from '../../../components/year-file/make-year-ics.ts';
import type { CalendarSteps } from '../../../storage/year-files/calendar-steps.ts';
import { ICS_READERS, importInto } from '../../fixtures/read-ics.ts';
import { makeModel } from '../../fixtures/surface.ts';

const TODAY = '2026-09-10';
const NOON = Date.UTC(2026, 8, 10, 10);
const SCOPE = { establishment: '0330023W', schoolYear: '2026-2027' } as const;
const OWN = 'own:k3v9q0zt' as StepId;
const makeStep = (id: string, monthDay: string): Step => ({
  id: id as StepId,
  due: { on: 'day', at: monthDay < '08' ? 'end' : 'start', monthDay },
  words: { title: `Étape ${id}`, short: `Étape ${id}` },
  pages: [],
});
const BILAN = makeStep('pack:mon-academie:bilan', '12-11');
const ORAL = makeStep('pack:mon-academie:oral', '03-15');
const OTHER = makeStep('pack:college-3e:oral', '04-10');
const CHOICES: YearFileChoices = { steps: 'all', alarm: 'none', hasNational: true, isUpdate: true };

interface Now {
  readonly packs?: readonly Step[];
  readonly progress?: Progress;
  readonly formerSteps?: readonly FormerStep[];
  readonly inCalendars?: CalendarSteps;
}

/** The file as it is saved on a day when these packs are on, and what is remembered of it. */
function save({ packs = [], progress = {}, formerSteps = [], inCalendars = {} }: Now, minute: number) {
  const { t, texts, statuses, calendar } = makeModel({ progress }, TODAY, undefined, packs);
  const removed = listRemoved({
    statuses,
    progress,
    calendar,
    today: TODAY,
    formerSteps,
    removedOwn: {},
    inCalendars,
    nameless: frYearFile.nameless,
  });
  const { events } = listYearEvents(statuses, CHOICES, TODAY, calendar, removed);
  const words = Object.fromEntries(removed.map(({ step }) => [step.id, step.words]));
  const file = makeYearIcs({
    t,
    texts: { ...words, ...texts } as typeof texts,
    words: frYearFile,
    domain: 'fr',
    events,
    scope: SCOPE,
    instant: NOON + minute * 60_000,
  });
  return { file, inCalendars: { ...inCalendars, ...listExtraDays(events) } };
}
const getUid = (id: string) => `step.${id}.2026-2027.0330023W@check-list-pix`;

describe.each(ICS_READERS)('a calendar of an earlier file, read by %s', (_name, read) => {
  const own: Progress = { [OWN]: { state: 'todo', own: { title: 'Rendre les clés', by: '12-11' } } };
  const first = save({ packs: [BILAN, ORAL], progress: own }, 0);
  const before = read(first.file);
  const listCancelled = (now: Now) => {
    const after = importInto(before, read(save({ ...now, inCalendars: first.inCalendars }, 1).file));
    const cancelled = [...after].filter(([, { status }]) => status === 'CANCELLED');
    for (const [uid, { days }] of cancelled) expect(days, uid).toEqual(before.get(uid)?.days);
    return cancelled.map(([uid]) => uid).sort();
  };
  const both = [getUid(BILAN.id), getUid(ORAL.id)];

  test('has what was added', () => {
    for (const id of [OWN, BILAN.id, ORAL.id]) expect(before.get(getUid(id))?.status).toBe('CONFIRMED');
  });

  test('loses the steps of a pack that a policy gave and gives no more, which this computer has still', () => {
    const former = [BILAN, ORAL, OTHER].map((step) => ({ step, wasAdded: false }));
    // A pack that was never on is called off in no calendar.
    expect(listCancelled({ progress: own, formerSteps: former })).toEqual(both);
  });

  test('loses those of a pack of which nothing is left: its file was erased, or its policy is gone', () => {
    expect(listCancelled({ progress: own })).toEqual(both);
  });

  test('loses the one that a later version of a pack has no more', () => {
    expect(listCancelled({ packs: [BILAN], progress: own })).toEqual([getUid(ORAL.id)]);
  });

  test('loses a step of one’s own that came with a file whose import was undone', () => {
    expect(listCancelled({ packs: [BILAN, ORAL] })).toEqual([getUid(OWN)]);
  });

  test('loses nothing of what is still there', () => {
    expect(listCancelled({ packs: [BILAN, ORAL], progress: own })).toEqual([]);
  });

  test('of another computer loses what was taken away by hand', () => {
    const now = { formerSteps: [{ step: OTHER, wasAdded: true }] };
    const cancelled = [...read(save(now, 1).file)].filter(([, { status }]) => status === 'CANCELLED');
    expect(cancelled.map(([uid]) => uid)).toEqual([getUid(OTHER.id)]);
  });
});
