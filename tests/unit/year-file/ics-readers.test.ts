import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/messages/en/index.ts';
import { enYearFile } from '../../../assets/messages/en/year-file.ts';
import { frYearFile } from '../../../assets/messages/fr/year-file.ts';
import { addDays, type Day } from '../../../checklist/day.ts';
import { NO_CORRECTIONS } from '../../../checklist/resolve-year.ts';
import { getStepStatus } from '../../../checklist/step-status.ts';
import { STEPS, type StepId } from '../../../checklist/steps.ts';
import { listYearEvents } from '../../../checklist/year-file/list-events.ts';
import type { YearFileChoices } from '../../../checklist/year-file/year-event.ts';
import { makeYearIcs } from '../../../components/year-file/make-year-ics.ts';
import type { ChecklistState } from '../../../storage/surface/checklist-state.ts';
import { listOutlookFaults } from '../../fixtures/outlook-faults.ts';
import { ICS_READERS, importInto } from '../../fixtures/read-ics.ts';
import { makeModel } from '../../fixtures/surface.ts';

const OWN = 'own:k3v9q0zt' as StepId;
const NOON = Date.UTC(2026, 8, 10, 10);
const CHOICES: YearFileChoices = { steps: 'all', alarm: 'day-before', hasNational: true, isUpdate: false };
const SCOPE = { establishment: '0330023W', schoolYear: '2026-2027' };

interface Made {
  readonly state?: Partial<ChecklistState>;
  readonly choices?: Partial<YearFileChoices>;
  readonly instant?: number;
  readonly today?: Day;
}

function make({ state = {}, choices = {}, instant = NOON, today = '2026-09-10' }: Made = {}) {
  const { t, texts, statuses, calendar } = makeModel(state, today);
  const { events } = listYearEvents(statuses, { ...CHOICES, ...choices }, today, calendar);
  return makeYearIcs({ t, texts, words: frYearFile, domain: 'fr', events, scope: SCOPE, instant });
}
const getUid = (id: string) => `${id}.2026-2027.0330023W@check-list-pix`;

describe.each(ICS_READERS)('%s', (_name, read) => {
  test('reads each step as a whole day, and the catch-up as a week', () => {
    const events = read(make());
    expect(events.size).toBe(19);
    expect(events.get(getUid('step.update-admins'))).toMatchObject({
      days: ['2026-09-14', '2026-09-15'],
      summary: 'Pix\u202f: Mettez à jour les administrateurs, avant le 15 septembre',
      location: 'Pix Orga',
      status: 'CONFIRMED',
    });
    expect(events.get(getUid('national.catch-up'))).toMatchObject({
      days: ['2027-03-08', '2027-03-13'],
      summary: 'Pix\u202f: semaine nationale de rattrapage (estimé)',
    });
    // On the last day of summer time, and in the new year.
    expect(events.get(getUid('step.review-before-autumn-break'))?.days).toEqual(['2026-10-16', '2026-10-17']);
    expect(events.get(getUid('step.finalise-and-download'))?.days).toEqual(['2027-03-31', '2027-04-01']);
  });

  test('reads what to do, by when and where, accents, commas and new lines too', () => {
    const { description } = read(make()).get(getUid('step.book-rooms')) ?? { description: '' };
    expect(description.split('\n')).toEqual([
      'Réserver les salles pour faire passer les certifications.',
      'Avant le 30 décembre. Soit vendredi 18 décembre au plus tard en temps de classe.',
      "Dans l'agenda de l'établissement.",
    ]);
    const certifiable = read(make()).get(getUid('step.check-certifiable'))?.description;
    expect(certifiable).toContain(
      'Dans Pix Orga\u202f: https://orga.pix.fr/eleves?certificability=%5B%22eligible%22%5D',
    );
  });

  test('imported, changed, imported again: as many events, the new dates, a greater SEQUENCE', () => {
    const first = read(make());
    const state = {
      progress: {
        'update-admins': { state: 'done', day: '2026-09-11' },
        'book-rooms': { state: 'todo', due: '2026-12-10' },
      },
      // The window was published meanwhile.
      corrections: {
        ...NO_CORRECTIONS,
        user: { examWindow: { from: '2026-11-09', to: '2027-02-19' } },
      },
    } as const;
    const second = read(make({ state, instant: NOON + 1000, today: '2026-09-11' }));
    const calendar = importInto(first, second);
    expect([...calendar.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [uid, { sequence }] of calendar)
      expect(sequence).toBeGreaterThan(first.get(uid)?.sequence ?? Number.NaN);
    expect(calendar.get(getUid('step.book-rooms'))?.days).toEqual(['2026-12-10', '2026-12-11']);
    expect(calendar.get(getUid('step.run-exams'))?.days).toEqual(['2027-02-19', '2027-02-20']);
    expect(calendar.get(getUid('national.window-opens'))).toMatchObject({
      days: ['2026-11-09', '2026-11-10'],
      summary: 'Pix\u202f: début de la période nationale de certification',
    });
    expect(calendar.get(getUid('step.update-admins'))).toMatchObject({
      days: ['2026-09-14', '2026-09-15'],
      summary: 'Pix, fait\u202f: Mettez à jour les administrateurs',
    });
    // The same file once more changes nothing, and an older one takes nothing back.
    expect(importInto(calendar, second)).toEqual(calendar);
    expect(importInto(calendar, first)).toEqual(calendar);
  });

  test('what is no more to be seen is called off in what was imported', () => {
    const first = read(make());
    const state = { progress: { 'check-mediacentre': { state: 'not-applicable' } } } as const;
    const second = read(make({ state, choices: { isUpdate: true }, instant: NOON + 60_000 }));
    const calendar = importInto(first, second);
    expect(calendar.size).toBe(first.size);
    const cancelled = [...calendar].filter(([, { status }]) => status === 'CANCELLED');
    expect(cancelled.map(([uid]) => uid)).toEqual([getUid('step.check-mediacentre')]);
  });

  test('a step of one’s own or of a pack that was removed is called off, on the day it had', () => {
    const own = { state: 'todo', own: { title: 'Rendre les clés', by: '12-11' } } as const;
    const [step] = STEPS;
    if (!step) throw new Error('There is no step');
    const words = { title: 'Formez les enseignants', short: 'Formez les enseignants' };
    const ofPack = { ...step, id: 'pack:referent-pix:former' as StepId, words };
    const { t, texts, statuses, calendar } = makeModel({ progress: { [OWN]: own } });
    const added = [...statuses, getStepStatus(ofPack, '2026-09-10', {}, calendar)];
    const file = {
      t,
      texts: { ...texts, [ofPack.id]: words },
      words: frYearFile,
      domain: 'fr',
      scope: SCOPE,
    } as const;
    const list = (choices: Partial<YearFileChoices>, kept: typeof added, removed: typeof added) =>
      listYearEvents(kept, { ...CHOICES, ...choices }, '2026-09-10', calendar, removed).events;
    const isExtra = (status: (typeof added)[number]) => /^(own|pack):/.test(status.step.id);
    const first = read(makeYearIcs({ ...file, events: list({}, added, []), instant: NOON }));
    expect(first.size).toBe(21);
    const kept = added.filter((status) => !isExtra(status));
    const removed = added.filter(isExtra);
    const second = read(
      makeYearIcs({ ...file, events: list({ isUpdate: true }, kept, removed), instant: NOON + 60_000 }),
    );
    const after = importInto(first, second);
    expect(after.size).toBe(21);
    const cancelled = [...after].filter(([, { status }]) => status === 'CANCELLED');
    expect(cancelled.map(([uid]) => uid).sort()).toEqual([
      getUid(`step.${OWN}`),
      getUid(`step.${ofPack.id}`),
    ]);
    for (const [uid, { days, sequence }] of cancelled) {
      expect(days).toEqual(first.get(uid)?.days);
      expect(sequence).toBeGreaterThan(first.get(uid)?.sequence ?? Number.NaN);
    }
    // Who has imported nothing is told of nothing that is gone.
    expect(list({}, kept, removed)).toHaveLength(19);
  });

  test('reads none of another school, or of another year, as the same', () => {
    const { t, texts, statuses, calendar } = makeModel();
    const { events } = listYearEvents(statuses, CHOICES, '2026-09-10', calendar);
    const file = { t, texts, words: frYearFile, domain: 'fr', events, instant: NOON } as const;
    const uids = ['0330023W', '0330024X'].flatMap((establishment) =>
      ['2026-2027', '2027-2028'].flatMap((schoolYear) => [
        ...read(makeYearIcs({ ...file, scope: { establishment, schoolYear } })).keys(),
      ]),
    );
    expect(new Set(uids).size).toBe(4 * 19);
  });
});

describe('the file', () => {
  test('keeps to the standard: lines of 75 octets that end as they must, in UTF-8', () => {
    const text = make({ choices: { alarm: 'week-before' } });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    const tooLong = lines.filter((line) => new TextEncoder().encode(line).length > 75);
    expect(tooLong).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(20);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toContain('METHOD:PUBLISH');
    // No comma or semicolon in a text but with a backslash before it, in alarms too.
    const texts = text.replaceAll('\r\n ', '').match(/^(SUMMARY|DESCRIPTION|LOCATION):.*$/gm) ?? [];
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((line) => /[^\\][,;]/.test(line))).toEqual([]);
  });

  test('is one that Outlook takes: no task, days that leave one free, reminders at eight', () => {
    const text = make({ choices: { alarm: 'day-before' }, today: '2026-08-20' });
    expect(text).not.toMatch(/VTODO|VJOURNAL|TZID/);
    expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(19);
    expect(text.match(/DTSTART;VALUE=DATE:\d{8}\r/g)).toHaveLength(19);
    expect(text.match(/DTEND;VALUE=DATE:\d{8}\r/g)).toHaveLength(19);
    expect(text.match(/DTSTAMP:20260910T100000Z/g)).toHaveLength(19);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const rings = calendar.getAllSubcomponents('vevent').flatMap((event) =>
      event.getAllSubcomponents('valarm').map((alarm) => {
        const start = event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
        const at = start.clone();
        at.isDate = false;
        at.addDuration(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>);
        return { day: addDays(at.toString().slice(0, 10) as Day, 0), hour: at.hour };
      }),
    );
    expect(rings).toHaveLength(19);
    expect(new Set(rings.map(({ hour }) => hour))).toEqual(new Set([8]));
    // The day after the first school day's fortnight is a Tuesday: its step is told of on Monday.
    expect(rings.map(({ day }) => day)).toContain('2026-09-14');
    expect(rings.map(({ day }) => day)).toContain('2026-12-17');
  });

  test('has none of the faults that Outlook is known to stumble on, and a file that has them is caught', () => {
    for (const alarm of ['none', 'day-before', 'week-before'] as const) {
      expect(listOutlookFaults(make({ choices: { alarm } })), alarm).toEqual([]);
    }
    const text = make();
    const worse: [string, string][] = [
      [text.replaceAll('\r\n', '\n'), 'a line ends otherwise than by CR LF'],
      [text.replaceAll('VEVENT', 'VTODO'), 'a VTODO, which it leaves out'],
      [text.replace('METHOD:PUBLISH', 'METHOD:REQUEST'), 'a METHOD that asks'],
      [text.replace(/DTSTAMP:.*\r\n/, ''), 'an event with not one DTSTAMP'],
      [text.replace(/UID:.*\r\n/, ''), 'an event with not one UID'],
      [text.replaceAll('\r\n ', ''), 'a line of more than 75 octets'],
      [
        text.replace(/DTSTART;VALUE=DATE:(\d+)/, 'DTSTART;TZID=Paris:$1T080000'),
        'a time in Paris, which the file does not tell',
      ],
    ];
    for (const [bad, fault] of worse) expect(listOutlookFaults(bad)).toContain(fault);
  });

  test('speaks English to who reads it', () => {
    const { texts, statuses, calendar } = makeModel({}, '2026-09-10', en);
    const { events } = listYearEvents(statuses, CHOICES, '2026-09-10', calendar);
    const text = makeYearIcs({
      t: en,
      texts,
      words: enYearFile,
      domain: 'org',
      events,
      scope: SCOPE,
      instant: NOON,
    });
    expect(text).toContain('SUMMARY:Pix: Update the administrators\\, before 15 September');
    expect(text).toContain('URL:https://orga.pix.org/equipe/membres');
  });
});
