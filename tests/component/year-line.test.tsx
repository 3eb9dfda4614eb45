import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { buildYearLine } from '../../checklist/year-line.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const build = (today: '2026-08-10' | '2026-11-20' | '2027-03-31' | '2027-04-01') => {
  const { statuses, calendar } = makeModel({}, today);
  return buildYearLine(statuses, calendar, today);
};

describe('the line of the year', () => {
  test('has one phase after the other, from 20 August to 31 March, without a gap', () => {
    const { phases } = build('2026-11-20');
    expect(phases.map(({ phase, from, to }) => [phase, from, to])).toEqual([
      ['rentree', '2026-08-20', '2026-09-30'],
      ['toussaint', '2026-10-01', '2026-11-15'],
      ['novembre', '2026-11-16', '2026-11-30'],
      ['preparation', '2026-12-01', '2026-12-29'],
      ['passation', '2026-12-30', '2027-03-12'],
      ['cloture', '2027-03-13', '2027-03-31'],
    ]);
    expect(phases.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
    expect(phases.filter(({ isNow }) => isNow).map(({ phase }) => phase)).toEqual(['novembre']);
  });

  test('marks today between its ends only', () => {
    expect(build('2026-08-10').today).toBeUndefined();
    expect(build('2026-11-20').today).toBeCloseTo(92 / 224);
    expect(build('2027-03-31').today).toBeCloseTo(223 / 224);
    expect(build('2027-04-01').today).toBeUndefined();
  });

  test('shades the holidays inside it: those of spring come after', () => {
    const { holidays } = build('2026-11-20');
    expect(holidays.map(({ name }) => name)).toEqual(['autumn', 'christmas', 'winter']);
    expect(holidays[0]).toMatchObject({ from: '2026-10-17', to: '2026-11-01' });
    expect(holidays[0]?.width).toBeCloseTo(16 / 224);
  });

  test('is a table for who does not see it', () => {
    showPopup({ model: makeModel({}, '2026-11-20') });
    const table = within(screen.getByRole('table', { name: "Les phases de l'année 2026-2027" }));
    const rows = table
      .getAllByRole('row')
      .map(({ children }) => [...children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(['Phase', 'À partir du', 'Avant le', 'Étapes faites']);
    expect(rows[3]).toEqual(['Novembre', '16 novembre', '1er décembre', '0 sur 2']);
    screen.getByText(/^Aujourd'hui, 20 novembre\s: Novembre$/);
    screen.getByText(/^Vacances de Noël\s: du 19 décembre à la reprise du 4 janvier$/);
  });
});
