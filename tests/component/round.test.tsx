import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { frLive } from '../../assets/messages/fr/live.ts';
import { NO_LABELS } from '../../checklist/campaign-labels.ts';
import type { Day } from '../../checklist/day.ts';
import { NO_FINDINGS, type SeenSession } from '../../checklist/findings.ts';
import { FoldedRound, Round } from '../../components/round/round.tsx';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const TODAY: Day = '2027-01-20';
const session = (number: string, more: Partial<SeenSession>): SeenSession => ({
  number,
  status: 'created',
  read: '2027-01-19',
  ...more,
});
const SESSIONS = [
  session('61204', { day: '2027-01-19', time: '14:00', room: 'B12', candidates: 18 }),
  session('61202', { day: '2027-01-11', time: '09:00', candidates: 20, read: '2027-01-12' }),
  session('61206', { day: '2027-01-13', candidates: 0 }),
  session('61207', { day: '2027-01-25', candidates: 0 }),
  session('61208', { day: '2027-01-14' }),
];

function makeProps(sessions: readonly SeenSession[], accessEnds?: Day, today = TODAY) {
  const corrections = { user: {}, seen: accessEnds ? { accessEnds } : {}, placements: [] };
  return {
    model: makeModel({ corrections }, today),
    now: '10:00',
    domain: 'fr' as const,
    seen: { findings: { ...NO_FINDINGS, sessions }, labels: NO_LABELS, words: frLive },
    onOpenPage: vi.fn<(href: string) => void>(),
  };
}
const show = (...args: Parameters<typeof makeProps>) => {
  const props = makeProps(...args);
  render(<Round {...props} />);
  return props;
};
const listItems = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('the round of what is left', () => {
  test('has the oldest first, with its 24 hours and the day on which it was seen, then those without candidates', () => {
    show(SESSIONS);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'À finaliser\u202f: 2 sessions',
      'Sans candidat\u202f: 2 sessions',
      'À vérifier\u202f: 1 session',
    ]);
    const [first, second, past, coming, unknown] = listItems();
    expect(first).toMatch(/Session 61202.*11 janv\. · 09:00 · 20 candidats/);
    expect(first).toMatch(/elle a expiré le mardi 12 janvier à 09:00.*Lu sur Pix le 12 janvier/);
    expect(second).toMatch(
      /Session 61204.*salle B12 · 18 candidats.*elle expire le mercredi 20 janvier à 14:00/,
    );
    expect(past).toMatch(/61206.*supprimez-la/);
    expect(coming).toMatch(/61207.*Inscrivez les candidats/);
    expect(unknown).toMatch(/61208.*ouvrez-la/);
  });

  test('of a session to be checked, it says what was not seen of it', () => {
    show([
      session('61208', { day: '2027-01-14' }),
      { number: '61209', day: '2027-01-15', candidates: 12, read: '2027-01-19' },
    ]);
    const [uncounted, unknown] = listItems();
    expect(uncounted).toContain("Le nombre de candidats n'a pas été vu\u202f: ouvrez-la.");
    expect(unknown).toContain('12 candidats');
    expect(unknown).toContain("l'extension n'a pas vu si elle est finalisée\u202f: ouvrez-la.");
  });

  test('leads to each session by the tab that is already there, and to a new one where asked', () => {
    const { onOpenPage } = show(SESSIONS);
    const link = screen.getByRole('link', { name: /Session 61202/ });
    expect(link.getAttribute('href')).toBe('https://certif.pix.fr/sessions/61202');
    fireEvent.click(link);
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith('https://certif.pix.fr/sessions/61202');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(onOpenPage).toHaveBeenCalledOnce();
  });

  test('says when Pix Certif closes, where that is known', () => {
    show(SESSIONS, '2027-01-30');
    screen.getByText(/Pix Certif ferme dans 10 jours, le 30 janvier\./);
  });

  test('says nothing of an end of access that is estimated', () => {
    show(SESSIONS);
    expect(screen.queryByText(/ferme/)).toBeNull();
  });

  test('says that it is closed once it is', () => {
    show(SESSIONS, '2027-01-15');
    // The 15th was the last day on which it was open.
    screen.getByText(/fermé depuis le 16 janvier/);
  });

  test('says that nothing is left, of what was seen', () => {
    show([
      session('1', { day: '2027-01-11', status: 'finalised' }),
      session('2', { day: '2027-01-12', status: 'processed' }),
    ]);
    screen.getByText(/Rien à finaliser\s: les 2 sessions vues, en dernier le 19 janvier, sont en ordre\./);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test('asks for the list of sessions where none was seen', () => {
    const { onOpenPage } = show([]);
    screen.getByText(/Aucune session n'a encore été vue/);
    fireEvent.click(screen.getByRole('link', { name: /Ouvrir la liste des sessions/ }));
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith('https://certif.pix.fr/sessions');
  });
});

describe('the round elsewhere', () => {
  test('is folded, with how many sessions there are', () => {
    render(<FoldedRound {...makeProps(SESSIONS)} />);
    const summary = screen.getByText(/Ce qui reste dans Pix Certif\s: 5 sessions/);
    expect(summary.closest('details')?.open).toBe(false);
  });

  test('is not there where nothing is left', () => {
    render(<FoldedRound {...makeProps([])} />);
    expect(document.querySelector('.round')).toBeNull();
  });

  test.each([
    [false, 1],
    [true, 0],
  ])('is in the popup, and not twice beside a page: %s', (isBeside, count) => {
    const { seen, model } = makeProps(SESSIONS);
    showPopup({ seen, model, isBeside });
    expect(document.querySelectorAll('.round')).toHaveLength(count);
  });
});
