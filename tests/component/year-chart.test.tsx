import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { frChart } from '../../assets/messages/fr/chart.ts';
import { frLive } from '../../assets/messages/fr/live.ts';
import { NO_LABELS } from '../../checklist/campaign-labels.ts';
import type { Day } from '../../checklist/day.ts';
import { NO_FINDINGS } from '../../checklist/findings.ts';
import type { Progress } from '../../checklist/progress.ts';
import { buildYearChart } from '../../checklist/year-chart.ts';
import { mark } from '../fixtures/marks.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

/** Days from 16 August 2026 to 31 July 2027. */
const TOTAL = 350;
const BEFORE: Progress = { 'book-rooms': { state: 'done', day: '2025-12-03' } };

const build = (today: Day, progress: Progress = {}, before?: Progress) => {
  const { statuses, calendar } = makeModel({ progress }, today);
  return buildYearChart(statuses, calendar, today, before);
};
const getBar = (chart: ReturnType<typeof build>, id: string) => {
  const bar = chart.bars.find(({ status }) => status.step.id === id);
  if (!bar) throw new Error(`No bar of ${id}`);
  return bar;
};

describe('the drawn year', () => {
  test('has twelve months one after the other, from the middle of August to the end of July', () => {
    const { months } = build('2026-11-20');
    expect(months.map(({ month }) => month)).toEqual([8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]);
    expect(months[0]).toMatchObject({ from: '2026-08-16', to: '2026-08-31', start: 0 });
    expect(months.at(-1)).toMatchObject({ from: '2027-07-01', to: '2027-07-31' });
    expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  test('has today between its ends alone', () => {
    expect(build('2026-08-10').today).toBeUndefined();
    expect(build('2026-11-20').today).toBeCloseTo(96 / TOTAL);
    expect(build('2027-07-31').today).toBeCloseTo(349 / TOTAL);
  });

  test('shades the holidays, the national window and the placements', () => {
    const { statuses, calendar } = makeModel({}, '2026-11-20');
    const placements = [{ from: '2027-01-11', to: '2027-01-29' }] as const;
    const chart = buildYearChart(statuses, { ...calendar, placements }, '2026-11-20');
    expect(chart.holidays.map(({ name }) => name)).toEqual(['autumn', 'christmas', 'winter', 'spring']);
    expect(chart.placements[0]?.width).toBeCloseTo(19 / TOTAL);
    expect(chart.window).toMatchObject({ from: calendar.examWindow.from, to: calendar.examWindow.to });
  });

  test('has a bar for each step, from its opening to its last day, late ones as far as today', () => {
    const chart = build('2026-11-20');
    expect(chart.bars).toHaveLength(16);
    const late = getBar(chart, 'update-admins');
    // Until 14 September, the last day allowed.
    expect(late.start + late.width).toBeCloseTo(30 / TOTAL);
    expect(late.overdue).toBeCloseTo((96 - 30) / TOTAL);
    expect(getBar(chart, 'run-exams').overdue).toBeUndefined();
    expect(chart.bars.every(({ start, width }) => start >= 0 && width > 0 && start + width <= 1)).toBe(true);
  });

  test('has where a step was done, and where it was last year on the same day', () => {
    const chart = build('2026-11-20', { 'update-admins': mark('done') }, BEFORE);
    expect(getBar(chart, 'update-admins').overdue).toBeUndefined();
    expect(getBar(chart, 'book-rooms').doneBefore).toEqual({
      at: expect.closeTo(109 / TOTAL),
      day: '2025-12-03',
    });
  });

  test.each(['2024-02-29', '2025-02-28'] as const)('knows the day of a leap year in the next: %s', (day) => {
    const before: Progress = { 'run-exams': { state: 'done', day } };
    const at = getBar(build('2026-11-20', {}, before), 'run-exams').doneBefore?.at ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  });
});

describe('the year in a tab', () => {
  const show = (before?: Progress) =>
    showPopup({
      model: makeModel({ progress: { 'share-codes': mark('done') } }, '2026-11-20'),
      isInTab: true,
      before,
      seen: {
        words: frLive,
        labels: NO_LABELS,
        findings: {
          ...NO_FINDINGS,
          sessions: [
            { number: '61202', day: '2027-01-12', read: '2026-11-20' },
            { number: '61203', day: '2027-01-13', status: 'finalised', read: '2026-11-20' },
            { number: '61204', read: '2026-11-20' },
          ],
        },
      },
    });

  test('is drawn once, each step with its box where it stands, and listed in no other place', () => {
    show();
    expect(screen.getAllByRole('checkbox')).toHaveLength(16);
    expect(document.querySelectorAll('.chart-bar')).toHaveLength(16);
    expect(document.querySelector('.urgent')).toBeNull();
  });

  test('tells the state of a step by a word, and marks the sessions that have a day', () => {
    show();
    const word = (name: string) => document.querySelector(`.chart-word-${name}`)?.textContent;
    expect([word('late'), word('done'), word('soon')]).toEqual(['en retard', 'fait', 'bientôt']);
    expect(document.querySelectorAll('.chart-track .chart-session')).toHaveLength(2);
    expect(document.querySelectorAll('.chart-track .chart-session-closed')).toHaveLength(1);
  });

  test('says of each mark and ground what it stands for, in words that agree', () => {
    show(BEFORE);
    const legend = [...document.querySelectorAll('.chart-legend > li')].map(({ textContent }) => textContent);
    expect(legend).toEqual([
      'Vacances (estimées)',
      'Période nationale de certification (estimée)',
      'Session vue sur Pix',
      'Session finalisée',
      "Fait l'an dernier",
    ]);
  });

  test.each([
    ['after its bar', '2026-11-20', 'update-admins', 'left'],
    ['on the end of one that is late in July, not over the deadline', '2027-07-02', 'update-admins', 'right'],
  ] as const)('has the word of a step %s', (_, today, step, side) => {
    showPopup({ model: makeModel({}, today), isInTab: true });
    const { texts } = makeModel({}, today);
    const box = screen.getByRole('checkbox', { name: texts[step].title });
    const word = box.closest('.chart-row')?.querySelector<HTMLElement>('.chart-word');
    expect(word?.textContent).toBe(frChart.states.late);
    const at = Number.parseFloat(word?.style[side] ?? '');
    const todayAt = (build(today).today ?? 0) * 100;
    expect(side === 'left' ? at : 100 - at).toBeCloseTo(todayAt, 1);
  });

  test('leaves the mark of last year free beside the word', () => {
    show({ 'create-sessions': { state: 'done', day: '2025-12-08' } });
    const row = screen.getByRole('checkbox', { name: /Créez des sessions/ }).closest('.chart-row');
    const left = (selector: string) =>
      Number.parseFloat(row?.querySelector<HTMLElement>(selector)?.style.left ?? '');
    expect(left('.chart-word')).toBeGreaterThan(left('.chart-before'));
  });

  test.each([
    ['2026-11-20', false],
    ['2027-07-02', true],
  ] as const)('names today on the side where there is room: %s', (today, isBefore) => {
    showPopup({ model: makeModel({}, today), isInTab: true });
    expect(document.querySelector('.chart-today')?.classList.contains('chart-today-late')).toBe(isBefore);
  });

  test('has the notes for paper', () => {
    const progress: Progress = { 'book-rooms': { ...mark('todo'), note: 'B12' } };
    showPopup({ model: makeModel({ progress }, '2026-11-20'), isInTab: true });
    expect(document.querySelector('.chart-note')?.textContent).toBe('B12');
  });

  test('is a table for who does not see it, with the year before', () => {
    show(BEFORE);
    const table = within(screen.getByRole('table', { name: frChart.caption('2026-2027') }));
    expect(table.getAllByRole('row')).toHaveLength(17);
    const row = within(table.getByRole('row', { name: /Réservez les salles/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent?.replaceAll('\u202f', ' '))).toEqual([
      '2 novembre',
      '30 décembre',
      'à faire',
      "L'an dernier : fait le 3 décembre",
    ]);
  });

  test('is not drawn for a year that goes from February or March to December', () => {
    const model = makeModel({}, '2026-11-20');
    showPopup({ model: { ...model, calendar: { ...model.calendar, isSouthern: true } }, isInTab: true });
    expect(document.querySelector('.chart-bar')).toBeNull();
    expect(screen.getAllByRole('checkbox')).toHaveLength(16);
  });
});
