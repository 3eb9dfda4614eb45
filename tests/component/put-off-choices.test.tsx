import { createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { StepId } from '../../checklist/steps.ts';
import { PutOffChoices } from '../../components/ui/put-off-choices.tsx';
import { showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

/** Shows the choices on a day, a Thursday unless told otherwise, and gives what was chosen. */
function showChoices(today: Day = '2026-09-10', t?: Messages, step: StepId = 'finalise-and-download') {
  const onPutOff = vi.fn<(until: Day) => void>();
  const model = makeModel({}, today, t);
  const [status] = pick(model, step);
  if (status) render(<PutOffChoices model={model} status={status} onPutOff={onPutOff} />);
  return onPutOff;
}

const listChoices = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a step may be put off', () => {
  test('in French to the next school days that people name', () => {
    showChoices();
    expect(listChoices()).toEqual([
      'Reporter à demain',
      'Reporter au lundi 14 septembre',
      'Reporter après les vacances, au 2 novembre',
    ]);
  });

  test('in English too', () => {
    showChoices('2026-09-10', en);
    expect(listChoices()).toEqual([
      'Put off until tomorrow',
      'Put off until Monday 14 September',
      'Put off until after the holidays, 2 November',
    ]);
  });

  test.each([
    ['Reporter à demain', '2026-09-11'],
    ['Reporter au lundi 14 septembre', '2026-09-14'],
    ['Reporter après les vacances, au 2 novembre', '2026-11-02'],
  ])('by "%s"', (name, day) => {
    const onPutOff = showChoices();
    press(name);
    expect(onPutOff.mock.calls).toEqual([[day]]);
  });

  test('on a Sunday to tomorrow, which is not said again as a Monday', () => {
    showChoices('2026-09-13');
    expect(listChoices()).toEqual(['Reporter à demain', 'Reporter après les vacances, au 2 novembre']);
  });

  test('on a Friday to no Saturday', () => {
    showChoices('2026-09-11');
    expect(listChoices()[0]).toBe('Reporter au lundi 14 septembre');
  });

  test('in the holidays to their end', () => {
    showChoices('2026-10-20');
    expect(listChoices()).toEqual(['Reporter après les vacances, au 2 novembre']);
  });
});

describe('no longer than the deadline lets it', () => {
  const getField = () => screen.getByLabelText<HTMLInputElement>('Reporter à une autre date');

  test('before it: until the last class day before it', () => {
    showChoices('2026-09-17', undefined, 'share-codes');
    expect(listChoices()).toEqual(['Reporter à demain', 'Reporter au lundi 21 septembre']);
    expect(getField().max).toBe('2026-09-29');
    expect(
      screen.getByText("Au plus tard le mardi 29 septembre : elle revient avant l'échéance"),
    ).not.toBeNull();
  });

  test('before holidays: until the last class day, not the day before it is due', () => {
    showChoices('2026-12-10', undefined, 'book-rooms');
    expect(getField().max).toBe('2026-12-18');
  });

  test('late: for a week at most', () => {
    showChoices('2026-10-08', undefined, 'share-codes');
    expect(listChoices()).toEqual(['Reporter à demain', 'Reporter au lundi 12 octobre']);
    expect(getField().max).toBe('2026-10-15');
    expect(screen.getByText("En retard : une semaine au plus, jusqu'au jeudi 15 octobre")).not.toBeNull();
  });

  test('late at the end of July: until the last day of the year, and no sentence says another', () => {
    showChoices('2027-07-28', undefined, 'share-codes');
    expect(getField().max).toBe('2027-07-31');
    expect(screen.getByText("En retard : une semaine au plus, jusqu'au samedi 31 juillet")).not.toBeNull();
  });

  test.each(['2026-09-29', '2026-09-30'] as const)(
    'on %s, too near to it: it says what to do instead',
    (today) => {
      showChoices(today, undefined, 'share-codes');
      expect(screen.queryByRole('button')).toBeNull();
      expect(screen.getByText(/^L'échéance est trop proche pour reporter cette étape/)).not.toBeNull();
    },
  );

  test('a year without deadlines has no limit', () => {
    const model = makeModel({ settings: { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' } });
    const [status] = pick(model, 'share-codes');
    if (status) render(<PutOffChoices model={model} status={status} onPutOff={() => undefined} />);
    expect(getField().max).toBe('2027-07-31');
  });
});

describe('any other date', () => {
  /** As the browser tells of a key of the user's; a script of the page cannot. */
  const typeDay = (label: string, value: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(label);
    const event = createEvent.input(field, { target: { value } });
    Object.defineProperty(event, 'isTrusted', { value: true });
    fireEvent(field, event);
  };

  test.each([
    ['Reporter à une autre date', 'Reporter à cette date', undefined],
    ['Put off until another date', 'Put off until this date', en],
  ])('is typed in "%s"', (label, confirm, t) => {
    const onPutOff = showChoices('2026-09-10', t);
    typeDay(label, '2026-12-01');
    expect(onPutOff).not.toHaveBeenCalled();
    press(confirm);
    expect(onPutOff.mock.calls).toEqual([['2026-12-01']]);
  });

  test('is asked of the browser to be one to come: it says so itself, in its own words', () => {
    showChoices();
    const field = screen.getByLabelText<HTMLInputElement>('Reporter à une autre date');
    expect(field).toMatchObject({ type: 'date', min: '2026-09-11', required: true });
  });

  test('that a script has put in the field, at the last moment or from the start, puts nothing off', () => {
    const onPutOff = showChoices();
    const field = screen.getByLabelText<HTMLInputElement>('Reporter à une autre date');
    fireEvent.input(field, { target: { value: '2027-07-31' } });
    press('Reporter à cette date');
    typeDay('Reporter à une autre date', '2026-12-05');
    field.value = '2027-07-31';
    press('Reporter à cette date');
    expect(onPutOff).not.toHaveBeenCalled();
    typeDay('Reporter à une autre date', '2026-12-05');
    press('Reporter à cette date');
    expect(onPutOff.mock.calls).toEqual([['2026-12-05']]);
  });

  test('left empty puts nothing off', () => {
    const onPutOff = showChoices();
    press('Reporter à cette date');
    expect(onPutOff).not.toHaveBeenCalled();
  });
});

test('the choices of the card are for its main step', () => {
  const model = makeModel();
  const { onPutOff } = showDetails({ model, shown: pick(model, 'update-admins'), unfolded: 'put-off' });
  press('Reporter à demain');
  expect(onPutOff.mock.calls).toEqual([['update-admins', '2026-09-11']]);
});
