import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { getGroupSizeNudge } from '../../checklist/nudges/group-size.ts';
import { showCard } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const model = makeModel({}, '2026-11-20');

function showWith(candidates: number | undefined, seen = model) {
  const nudge = getGroupSizeNudge(candidates, 20);
  showCard({ model: seen, shown: pick(seen, 'create-sessions'), ...(nudge && { nudge }) });
}

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
      '24 candidats inscrits. Pour des groupes de 20, prévoyez 2 sessions (12 + 12).',
    ]);
  });

  test('400 candidates: twenty sessions, not a list of twenty numbers', () => {
    showWith(400);
    expect(listSaid()).toEqual(['400 candidats inscrits. Pour des groupes de 20, prévoyez 20 sessions.']);
  });

  test.each([undefined, 19])('%s candidates: the advice alone', (candidates) => {
    showWith(candidates);
    screen.getByText('Groupes de 20 élèves');
    expect(listSaid()).toEqual([]);
  });

  test('20 candidates: nothing', () => {
    showWith(20);
    expect(screen.queryByText('Groupes de 20 élèves')).toBeNull();
    expect(listSaid()).toEqual([]);
  });

  test('is given too when the page has no step left', () => {
    const nudge = getGroupSizeNudge(21, 20);
    showCard({ model, ...(nudge && { nudge }) });
    screen.getByText('21 candidats inscrits.');
  });

  test('in English', () => {
    showWith(41, makeModel({}, '2026-11-20', en));
    expect(listSaid()).toEqual(['41 candidates enrolled. For groups of 20, plan 3 sessions (14 + 14 + 13).']);
  });
});
