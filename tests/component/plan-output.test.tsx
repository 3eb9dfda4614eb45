import { fireEvent, screen, within } from '@testing-library/preact';
import { readOds, writeOds } from 'hucre/ods';
import { describe, expect, test } from 'vitest';
import { frPlan } from '../../assets/messages/fr/plan.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { makeIcs } from '../../components/plan/make-ics.ts';
import { makeRows } from '../../components/plan/make-rows.ts';
import { makeMeans, showPlan } from '../fixtures/plan.tsx';

const SESSION: PlannedSession = {
  id: '2GT3:a',
  kind: 'exam',
  parts: [{ className: '2GT3', letter: 'a', pupils: 20, extraTime: 2 }],
  room: 'B12',
  day: '2026-12-01',
  start: 600,
  minutes: 155,
  isLocked: false,
};
const FILE = {
  sessions: [SESSION],
  scope: { establishment: '0330023W', schoolYear: '2026-2027' },
  site: 'Lycée',
  words: frPlan,
  instant: Date.UTC(2026, 10, 20, 12),
  isElsewhere: false,
};
const part = () => within(screen.getByRole('region', { name: 'Imprimer et partager' }));

describe('the calendar', () => {
  test('has one event a session, its hours in Paris, and the zone itself', () => {
    const text = makeIcs(FILE);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('DTSTART;VALUE=DATE-TIME;TZID=Europe/Paris:20261201T100000');
    expect(text).toContain('DTEND;VALUE=DATE-TIME;TZID=Europe/Paris:20261201T123500');
    expect(text).toMatch(/BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000/);
    expect(text).toMatch(/BEGIN:STANDARD\r\nDTSTART:19961027T030000/);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10');
  });

  test('keeps the UID of a session that has moved, and raises its SEQUENCE', () => {
    const read = (text: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim();
    const before = makeIcs(FILE);
    const moved = { ...SESSION, day: '2026-12-03' as const, room: 'C3' };
    const after = makeIcs({ ...FILE, sessions: [moved], instant: FILE.instant + 60_000 });
    expect(read(after, 'UID')).toBe(read(before, 'UID'));
    expect(Number(read(after, 'SEQUENCE'))).toBeGreaterThan(Number(read(before, 'SEQUENCE')));
  });

  test('names no zone where clocks are not those of Paris', () => {
    const text = makeIcs({ ...FILE, isElsewhere: true });
    expect(text).toContain('DTSTART:20261201T100000');
    expect(text).not.toContain('Paris');
  });
});

describe('names of invigilators', () => {
  const invigilators = { usual: 'Mme Corvo', bySession: {} };
  const named = { ...FILE, invigilators };

  test('are in a file only where they are asked for', () => {
    expect(JSON.stringify([makeIcs(FILE), makeRows(FILE)])).not.toContain('Corvo');
    expect(makeIcs(named)).toContain('Mme Corvo');
    expect(makeRows(named).map((row) => row.at(-1))).toEqual(['Surveillants', 'Mme Corvo']);
  });

  test('are asked for each time, once anybody is named, and are on a sheet only then', () => {
    const { onSaveFile, onPrint } = showPlan({ means: makeMeans(), sessions: [SESSION] });
    expect(part().queryByRole('checkbox')).toBeNull();
    const field = screen.getByLabelText('Surveillants habituels');
    fireEvent.input(field, { target: { value: ' Mme Corvo ' } });
    fireEvent.blur(field);
    const box = part().getByRole<HTMLInputElement>('checkbox', { name: 'Avec les noms des surveillants' });
    expect(box.checked).toBe(false);
    fireEvent.click(part().getByRole('button', { name: 'Agenda (ICS)' }));
    expect(onSaveFile).toHaveBeenLastCalledWith('ics', false);
    fireEvent.click(box);
    fireEvent.click(part().getByRole('button', { name: 'Agenda (ICS)' }));
    expect(onSaveFile).toHaveBeenLastCalledWith('ics', true);
    fireEvent.click(part().getByRole('button', { name: 'Imprimer' }));
    expect(onPrint).toHaveBeenLastCalledWith('week', true);
  });

  test('of one session are typed where it is changed', () => {
    const { getInvigilators } = showPlan({ means: makeMeans(), sessions: [SESSION] });
    const [card] = document.querySelectorAll<HTMLElement>('.plan-days .plan-card');
    if (!card) throw new Error('no session to choose');
    fireEvent.click(card);
    const field = screen.getByLabelText('Surveillants');
    fireEvent.input(field, { target: { value: 'M. Ly' } });
    fireEvent.blur(field);
    expect(getInvigilators()).toEqual({ usual: '', bySession: { '2GT3:a': 'M. Ly' } });
  });
});

test('the table comes back whole from an ODS', async () => {
  const rows = makeRows(FILE);
  const bytes = await writeOds({ sheets: [{ name: 'Plan', rows }] });
  const { sheets } = await readOds(bytes as Uint8Array);
  expect(sheets[0]?.rows[1]?.slice(0, 5)).toEqual(['2026-12-01', '10:00', '12:35', 'B12', 'Lycée']);
});

describe('what is printed', () => {
  const show = () => showPlan({ means: makeMeans(), sessions: [SESSION] });

  test('is chosen among five, and asked for', () => {
    const { onPrint, onSaveFile } = show();
    fireEvent.change(part().getByLabelText('À imprimer'), { target: { value: 'invigilator' } });
    fireEvent.click(part().getByRole('button', { name: 'Imprimer' }));
    expect(onPrint).toHaveBeenCalledExactlyOnceWith('invigilator', false);
    fireEvent.click(part().getByRole('button', { name: 'Agenda (ICS)' }));
    expect(onSaveFile).toHaveBeenCalledExactlyOnceWith('ics', false);
  });

  test('nothing is before there is a plan', () => {
    showPlan();
    expect((part().getByRole('button', { name: 'Imprimer' }) as HTMLButtonElement).disabled).toBe(true);
  });
});

test('a file that could not be made is told of', () => {
  showPlan({ sessions: [SESSION] });
  expect(part().queryByText(/n'a pas pu être créé/)).toBeNull();
  showPlan({ sessions: [SESSION] }, { hasFileFailed: true });
  screen.getByText(/^Le fichier n'a pas pu être créé/);
});

test('the poster of a door keeps the letter of a group with the end of its class, and breaks a long name elsewhere', () => {
  const parts = [{ className: 'Terminale pro MELEC 2', letter: 'a', pupils: 12, extraTime: 0 }];
  showPlan({ sessions: [{ ...SESSION, parts }] }, { printing: 'door' });
  const heading = document.querySelector('.sheet-door h2');
  expect(heading?.textContent).toBe('Terminale pro MELEC 2\u00a0a');
  screen.getByText(/^de 10\sh à 12\sh\s35$/);
});
