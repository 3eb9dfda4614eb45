import { act, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { YearCalendar } from '../../checklist/year-calendar.ts';
import { showOptions } from '../fixtures/options.tsx';
import { makeModel } from '../fixtures/surface.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const { calendar } = makeModel({ settings: { groupSize: 20, zone: 'A', academie: 'lyon' } });
const row = (name: string) => within(screen.getByRole('group', { name }));
const typeIn = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const getValue = (input: HTMLElement) => (input as HTMLInputElement).value;
const stopTyping = () => act(() => void vi.runAllTimers());

/** The options once the user's own dates are these. */
const withOwn = (dates: Partial<YearCalendar>, ...names: (keyof YearCalendar['sources'])[]) => ({
  ...calendar,
  ...dates,
  sources: { ...calendar.sources, ...Object.fromEntries(names.map((name) => [name, 'user'])) },
});

/** Those of a year of which the holidays are to be confirmed. */
const toConfirm: YearCalendar = { ...calendar, sources: { ...calendar.sources, christmas: 'to-confirm' } };

describe('a date of the year', () => {
  test.each([
    ['Rentrée des élèves', ['2026-09-01'], 'Publié'],
    ['Vacances de Noël', ['2026-12-19', '2027-01-04'], 'Publié'],
    ["Vacances d'été", ['2027-07-03'], 'Publié'],
    ['Certification des lycées', ['2026-11-02', '2027-03-05'], 'Estimé'],
    ["Fin de l'accès à Pix Certif", ['2027-07-15'], 'Estimé'],
  ])('%s says its value and where it comes from', (name, values, source) => {
    showOptions();
    const inputs = screen.getByRole('group', { name }).querySelectorAll('input');
    expect([...inputs].map(getValue)).toEqual(values);
    row(name).getByText(source);
  });

  test('is kept once the user has stopped typing', () => {
    const { onSetDate } = showOptions();
    const input = row("Vacances d'hiver").getByLabelText('Jour de la reprise');
    typeIn(input, '2027-03-02');
    typeIn(input, '2027-03-03');
    expect(onSetDate).not.toHaveBeenCalled();
    stopTyping();
    expect(onSetDate).toHaveBeenCalledExactlyOnceWith('2026-2027', 'winter', {
      from: '2027-02-13',
      back: '2027-03-03',
    });
  });

  test('is kept at once when the field, or the page, is left', () => {
    const { onSetDate } = showOptions();
    const input = row("Vacances d'été").getByLabelText('Premier jour de vacances');
    typeIn(input, '2027-07-10');
    fireEvent.blur(input);
    expect(onSetDate).toHaveBeenLastCalledWith('2026-2027', 'summerFrom', '2027-07-10');
    typeIn(input, '2027-07-08');
    window.dispatchEvent(new Event('pagehide'));
    expect(onSetDate).toHaveBeenLastCalledWith('2026-2027', 'summerFrom', '2027-07-08');
  });

  test('of a pair waits for the other while the user goes from one to the other', () => {
    const { onSetDate } = showOptions();
    const hiver = row("Vacances d'hiver");
    const [from, back] = [
      hiver.getByLabelText('Premier jour de vacances'),
      hiver.getByLabelText('Jour de la reprise'),
    ];
    typeIn(from, '2027-03-06');
    fireEvent.blur(from, { relatedTarget: back });
    expect(hiver.queryByText(/La seconde date/)).toBeNull();
    typeIn(back, '2027-03-22');
    fireEvent.blur(back);
    expect(onSetDate).toHaveBeenCalledExactlyOnceWith('2026-2027', 'winter', {
      from: '2027-03-06',
      back: '2027-03-22',
    });
  });

  test('typed back to what it was says nothing to anybody', () => {
    const { onSetDate } = showOptions();
    const input = row('Rentrée des élèves').getByLabelText('Date');
    typeIn(input, '2026-09-02');
    typeIn(input, '2026-09-01');
    stopTyping();
    expect(onSetDate).not.toHaveBeenCalled();
  });

  test.each([
    ['2026-12-01', /La seconde date doit venir après la première/],
    ['2028-01-04', /du 1er août 2026 au 31 juillet 2027/],
    ['2027-02-20', /déjà pris par une autre période\s: Vacances d'hiver/],
    ['', /Indiquez une date complète/],
  ])('that is wrong (%s) is said so, stays as typed, and is not kept', (typed, sentence) => {
    const { onSetDate } = showOptions({ calendar });
    const noel = row('Vacances de Noël');
    const input = noel.getByLabelText('Jour de la reprise');
    typeIn(input, typed);
    expect(noel.queryByText(sentence)).toBeNull();
    stopTyping();
    noel.getByText(sentence);
    expect(getValue(input)).toBe(typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(onSetDate).not.toHaveBeenCalled();
    typeIn(input, '2027-01-05');
    stopTyping();
    expect(noel.queryByText(sentence)).toBeNull();
    expect(onSetDate).toHaveBeenCalledOnce();
  });

  test('that is published is not asked to be confirmed', () => {
    showOptions();
    expect(screen.queryByRole('button', { name: /Confirmer\s: Vacances de Noël/ })).toBeNull();
  });

  test('is confirmed as it stands, then taken back', () => {
    const { onSetDate, show } = showOptions({ calendar: toConfirm });
    row('Vacances de Noël').getByText('À confirmer');
    fireEvent.click(screen.getByRole('button', { name: /Confirmer\s: Vacances de Noël/ }));
    expect(onSetDate).toHaveBeenLastCalledWith('2026-2027', 'christmas', calendar.christmas);
    show({ calendar: withOwn({}, 'christmas') });
    row('Vacances de Noël').getByText('Confirmé ou saisi par vous');
    fireEvent.click(screen.getByRole('button', { name: /Rétablir\s: Vacances de Noël/ }));
    expect(onSetDate).toHaveBeenLastCalledWith('2026-2027', 'christmas', undefined);
  });

  test('typed, then "Confirmer" pressed: the press is not that of "Rétablir", which takes its place', () => {
    const { onSetDate, show } = showOptions({ calendar: toConfirm });
    const input = row('Vacances de Noël').getByLabelText('Jour de la reprise');
    const confirm = screen.getByRole('button', { name: /Confirmer\s: Vacances de Noël/ });
    typeIn(input, '2027-01-05');
    // The press takes focus away from the field: what is typed is kept, and drawn, before the click.
    fireEvent.blur(input, { relatedTarget: confirm });
    show({ calendar: withOwn({ christmas: { from: '2026-12-19', back: '2027-01-05' } }, 'christmas') });
    expect(confirm.isConnected).toBe(false);
    expect(onSetDate).toHaveBeenCalledExactlyOnceWith('2026-2027', 'christmas', {
      from: '2026-12-19',
      back: '2027-01-05',
    });
  });

  test('half typed is given up by "Rétablir"', () => {
    const { onSetDate } = showOptions({ calendar: withOwn({}, 'christmas') });
    const noel = row('Vacances de Noël');
    const input = noel.getByLabelText('Jour de la reprise');
    typeIn(input, '');
    stopTyping();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(noel.getByRole('button', { name: /Rétablir/ }));
    expect(getValue(input)).toBe('2027-01-04');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(onSetDate).toHaveBeenCalledExactlyOnceWith('2026-2027', 'christmas', undefined);
  });

  test('that is published, or unknown, has nothing to confirm', () => {
    const { catchUp: _none, ...known } = calendar;
    const { catchUp: _source, ...sources } = calendar.sources;
    showOptions({ calendar: { ...known, sources: { ...sources, winter: 'published', spring: 'seen' } } });
    row("Vacances d'hiver").getByText('Publié');
    row('Vacances de printemps').getByText('Lu sur Pix');
    row('Rattrapage de la certification').getByText('Non connu');
    for (const name of ["Vacances d'hiver", 'Vacances de printemps', 'Rattrapage de la certification']) {
      expect(row(name).queryByRole('button')).toBeNull();
    }
  });

  test('that Pix gave says the day it was read there, until the user types another', () => {
    const seenDates = { accessEnds: { value: '2027-06-30', read: '2026-11-03' } } as const;
    const sources = { ...calendar.sources, accessEnds: 'seen' } as const;
    const { show } = showOptions({ calendar: { ...calendar, accessEnds: '2027-06-30', sources }, seenDates });
    const name = "Fin de l'accès à Pix Certif";
    row(name).getByText('Lu sur Pix le 3 novembre');
    show({ calendar: withOwn({ accessEnds: '2027-07-02' }, 'accessEnds'), seenDates });
    row(name).getByText('Confirmé ou saisi par vous');
    expect(row(name).queryByText(/Lu sur Pix/)).toBeNull();
  });

  test('on which Pix Certif opens is said once its page has told it', () => {
    const { show } = showOptions();
    const sentence = /^Ouverture de Pix Certif\s: 4 novembre \(lu sur Pix le 14 octobre\)\.$/;
    expect(screen.queryByText(sentence)).toBeNull();
    show({ seenDates: { accessOpens: { value: '2026-11-04', read: '2026-10-14' } } });
    screen.getByText(sentence);
  });

  test('of the window and of the access to Pix Certif are told apart', () => {
    showOptions();
    row('Certification des lycées').getByText(/Pix Certif reste accessible/);
    row("Fin de l'accès à Pix Certif").getByText(/les épreuves ont pris fin bien avant/);
  });
});

describe('the school years', () => {
  test('are this one and the next, which is asked for', () => {
    const { onShowYear } = showOptions();
    fireEvent.click(screen.getByRole('radio', { name: '2027-2028' }));
    expect(onShowYear).toHaveBeenCalledExactlyOnceWith('2027-2028');
  });

  test('keep apart what is typed in each', () => {
    const { onSetDate, show } = showOptions();
    typeIn(row('Rentrée des élèves').getByLabelText('Date'), '2026-09-03');
    show({ calendar: { ...calendar, schoolYear: '2027-2028', firstSchoolDay: '2027-09-01' } });
    expect(onSetDate).toHaveBeenCalledExactlyOnceWith('2026-2027', 'firstSchoolDay', '2026-09-03');
    expect(getValue(row('Rentrée des élèves').getByLabelText('Date'))).toBe('2027-09-01');
  });
});

describe('work placements', () => {
  const placements = () => within(screen.getByRole('region', { name: 'Périodes de stage' }));
  const type = (from: string, to: string) => {
    typeIn(placements().getByLabelText('Premier jour'), from);
    typeIn(placements().getByLabelText('Dernier jour'), to);
    fireEvent.click(placements().getByRole('button', { name: 'Ajouter cette période' }));
  };

  test('are added, and listed with a way to remove them', () => {
    const { onSetPlacement, show } = showOptions();
    const period = { from: '2027-01-11', to: '2027-01-29' } as const;
    type(period.from, period.to);
    expect(onSetPlacement).toHaveBeenLastCalledWith('2026-2027', period, true);
    expect(getValue(placements().getByLabelText('Premier jour'))).toBe('');
    show({ calendar: { ...calendar, placements: [period] } });
    fireEvent.click(placements().getByRole('button', { name: /Retirer\s: Du 11 janvier au 29 janvier/ }));
    expect(onSetPlacement).toHaveBeenLastCalledWith('2026-2027', period, false);
  });

  test.each([
    ['', '2027-01-29', /Indiquez une date complète/],
    ['2027-01-30', '2027-01-29', /La seconde date doit venir après la première/],
    ['2026-01-11', '2027-01-29', /Hors de l'année scolaire/],
  ])('from %s to %s are refused', (from, to, sentence) => {
    const { onSetPlacement } = showOptions();
    type(from, to);
    placements().getByText(sentence);
    expect(getValue(placements().getByLabelText('Dernier jour'))).toBe(to);
    expect(onSetPlacement).not.toHaveBeenCalled();
  });

  test('are twelve at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => {
      const day = `2027-01-${String(index + 1).padStart(2, '0')}` as const;
      return { from: day, to: day } as YearCalendar['placements'][number];
    });
    const { onSetPlacement } = showOptions({ calendar: { ...calendar, placements: many } });
    type('2027-05-10', '2027-05-21');
    placements().getByText(/plus de douze/);
    expect(onSetPlacement).not.toHaveBeenCalled();
  });
});
