import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { makeGroupAnswer } from '../fixtures/live-answer.ts';
import { showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const model = makeModel({}, '2026-11-20');

const showWith = (candidates: number | undefined, seen = model) =>
  showDetails({
    model: seen,
    shown: pick(seen, 'create-sessions'),
    live: makeGroupAnswer(candidates, seen.t.language),
  });
const BUTTONS = "Masquer pour aujourd'huiNe plus afficher";

/** What is announced: the places for it are there before they are filled. */
const listSaid = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter(Boolean);

describe('the advice about groups', () => {
  test('24 candidates: two sessions of 12', () => {
    showWith(24);
    expect(listSaid()).toEqual([
      `24 candidats inscrits. Pour des groupes de 20, prévoyez 2 sessions (12 + 12).${BUTTONS}`,
    ]);
  });

  test('400 candidates: twenty sessions, not a list of twenty numbers', () => {
    showWith(400);
    expect(listSaid()).toEqual([
      `400 candidats inscrits. Pour des groupes de 20, prévoyez 20 sessions.${BUTTONS}`,
    ]);
  });

  test.each([undefined, 19])('%s candidates: the advice alone', (candidates) => {
    showWith(candidates);
    expect(listSaid()).toEqual([`Groupes de 20 élèves\u202f: prévoyez une session par groupe.${BUTTONS}`]);
  });

  test('20 candidates: nothing', () => {
    showWith(20);
    expect(screen.queryByText(/Groupes de 20 élèves/)).toBeNull();
    expect(listSaid()).toEqual([]);
  });

  test('is given too when the page has no step left', () => {
    showDetails({ model, live: makeGroupAnswer(21) });
    screen.getByText('21 candidats inscrits.');
  });

  test('in English', () => {
    showWith(41, makeModel({}, '2026-11-20', en));
    expect(listSaid()).toEqual([
      '41 candidates enrolled. For groups of 20, plan 3 sessions (14 + 14 + 13).Hide todayStop showing',
    ]);
  });

  test.each([
    ["Masquer pour aujourd'hui", false],
    ['Ne plus afficher', true],
  ])('goes by "%s"', (name, isForGood) => {
    const { onHideNudge } = showWith(24);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onHideNudge.mock.calls).toEqual([[makeGroupAnswer(24).nudge, isForGood]]);
  });
});
