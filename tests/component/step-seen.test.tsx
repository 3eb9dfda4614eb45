import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import { frLive } from '../../assets/messages/fr/live.ts';
import { NO_LABELS } from '../../checklist/campaign-labels.ts';
import { type Findings, NO_FINDINGS } from '../../checklist/findings.ts';
import type { StepId } from '../../checklist/steps.ts';
import { SCOPE } from '../fixtures/changes.ts';
import { showPopup, unfoldStep } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const TODAY = '2026-12-10';
const READ = '2026-12-09';
const SESSIONS: Findings['sessions'] = [
  { number: '4102', day: '2026-12-14', time: '08:30', room: 'B12', candidates: 18, read: READ },
  { number: '4101', day: '2026-12-07', time: '14:00', candidates: 1, status: 'finalised', read: READ },
];
const CAMPAIGNS: Findings['campaigns'] = [
  { number: '301', code: 'ABCDEF123', created: '2026-09-02', read: READ },
  { number: '302', read: READ },
];
const SEEN = { sessions: SESSIONS, campaigns: CAMPAIGNS };

function show(findings: Partial<Findings>, given: Parameters<typeof showPopup>[0] = {}) {
  const model = makeModel({}, TODAY);
  return showPopup({
    model,
    seen: { findings: { ...NO_FINDINGS, ...findings }, labels: NO_LABELS, words: frLive },
    ...given,
  });
}
const clickCopy = (step: StepId) =>
  fireEvent.click(unfoldStep(step).getByRole('button', { name: 'Copier le code ABCDEF123' }));

describe('the sessions seen on Pix', () => {
  test.each<[StepId, string]>([
    ['create-sessions', '2 sessions vues'],
    ['run-exams', '1 sur 2 passée'],
    ['finalise-and-download', '1 sur 2 finalisée'],
  ])('are counted in the details of %s, and listed soonest first', (step, heading) => {
    show(SEEN);
    const item = unfoldStep(step);
    item.getByText(heading);
    const lines = within(item.getByText(heading).closest('details') as HTMLElement).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Session 4101(nouvel onglet) 7 déc. · 14:00 · 1 candidat · finalisée',
      'Session 4102(nouvel onglet) 14 déc. · 08:30 · salle B12 · 18 candidats',
    ]);
  });

  test('are opened in a new tab of the Pix that the user is on', () => {
    show(SEEN, { domain: 'org' });
    const link = unfoldStep('run-exams').getByRole('link', { name: /^Session 4102/ });
    expect(link.getAttribute('href')).toBe('https://certif.pix.org/sessions/4102');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('are counted out of those planned, once that is known', () => {
    show({ ...SEEN, target: 7 });
    unfoldStep('create-sessions').getByText('2 sessions sur 7');
  });

  test('are folded when they are many', () => {
    const sessions = Array.from(
      { length: 7 },
      (_, index) => ({ number: `${5000 + index}`, read: READ }) as const,
    );
    show({ sessions });
    expect(unfoldStep('run-exams').getByText('0 sur 7 passée').closest('details')?.open).toBe(false);
  });

  test('are in no other step, and in none before any was seen', () => {
    show(SEEN);
    expect(unfoldStep('book-rooms').queryByText(/Session 4101/)).toBeNull();
    expect(unfoldStep('share-codes').queryByText(/Session 4101/)).toBeNull();
  });

  test('leave no trace where none was seen', () => {
    show({});
    expect(unfoldStep('run-exams').queryByText(/vue|passée/)).toBeNull();
  });
});

describe('the campaigns seen on Pix', () => {
  test('are listed with their code, without their name', () => {
    show(SEEN);
    const item = unfoldStep('share-codes');
    item.getByText('1 campagne vue');
    expect(item.getByRole('link', { name: /^Campagne 301/ }).getAttribute('href')).toBe(
      'https://orga.pix.fr/campagnes/301',
    );
    item.getByText('ABCDEF123 · créée le 2 sept. · Lu sur Pix le 9 déc.');
  });

  test('give their code to the clipboard, and say so', async () => {
    const { onCopy } = show(SEEN);
    clickCopy('share-codes');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('ABCDEF123');
    await waitFor(() => screen.getByText(fr.copied));
    expect(screen.getByText(fr.copied).getAttribute('role')).toBe('status');
  });

  test('say when the browser refuses', async () => {
    show(SEEN, { onCopy: async () => false });
    clickCopy('share-codes');
    await waitFor(() => screen.getByText(/n'a pas permis la copie/));
  });
});

describe('the number of sessions planned', () => {
  const CERTIFIABLE = { value: 132, read: READ } as const;
  const field = () =>
    unfoldStep('create-sessions').getByRole<HTMLInputElement>('spinbutton', {
      name: 'Nombre de sessions prévues',
    });
  const typeIn = (value: string) => {
    const input = field();
    fireEvent.input(input, { target: { value } });
    fireEvent.blur(input);
  };

  test('is worked out from the certifiable pupils and the size of groups, and says so', () => {
    show({ certifiable: CERTIFIABLE });
    expect(field().value).toBe('');
    screen.getByText("7, d'après 132 élèves certifiables par groupes de 20.");
    screen.getByText('Gardé sur cet ordinateur seulement.');
  });

  test('waits for the pupils to be counted', () => {
    show({});
    field();
    screen.getByText(/quand le nombre d'élèves certifiables aura été lu sur Pix/);
  });

  test('is typed in place of that, and says so', () => {
    const { onSetTarget } = show({ certifiable: CERTIFIABLE });
    typeIn('9');
    expect(onSetTarget).toHaveBeenCalledExactlyOnceWith(SCOPE, 9);
  });

  test('is worked out again once its field is emptied', () => {
    const { onSetTarget } = show({ certifiable: CERTIFIABLE, target: 9 });
    expect(field().value).toBe('9');
    screen.getByText(/^Saisi par vous/);
    typeIn('');
    expect(onSetTarget).toHaveBeenCalledExactlyOnceWith(SCOPE, null);
  });

  test.each(['0', '501', '1.5'])('is refused otherwise: "%s"', (typed) => {
    const { onSetTarget } = show({});
    typeIn(typed);
    screen.getByText('Indiquez un nombre entier de 1 à 500.');
    expect(onSetTarget).not.toHaveBeenCalled();
  });

  test('is not taken away by what is no number yet', () => {
    vi.useFakeTimers();
    const { onSetTarget } = show({ target: 9 });
    const input = field();
    Object.defineProperty(input, 'validity', { value: { badInput: true } });
    fireEvent.input(input, { target: { value: '' } });
    act(() => void vi.runAllTimers());
    fireEvent.blur(input);
    expect(onSetTarget).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test('is of the establishment that the page named, while its user has not said whose the ticks are', () => {
    const asksAdoption = { uai: '0590001A', name: 'Collège Marie-Noël' };
    const { onSetTarget } = show({}, { model: makeModel({ asksAdoption }, TODAY) });
    typeIn('9');
    expect(onSetTarget).toHaveBeenCalledExactlyOnceWith({ ...SCOPE, establishment: '0590001A' }, 9);
  });

  test('is asked in one step alone, and not for data of a newer version', () => {
    show({}, { model: makeModel({ readOnly: 'newer' }, TODAY) });
    expect(field().disabled).toBe(true);
    expect(unfoldStep('run-exams').queryByRole('spinbutton')).toBeNull();
  });
});
