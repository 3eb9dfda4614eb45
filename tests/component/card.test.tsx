import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { STEP_IDS, type StepId } from '../../checklist/steps.ts';
import { detailsWorld } from '../../components/overlay/details-world.ts';
import { countWords } from '../fixtures/count-words.ts';
import { IMPORT_PROPOSAL, makeGroupAnswer } from '../fixtures/live-answer.ts';
import { mark } from '../fixtures/marks.ts';
import { showCard, showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const model = makeModel({}, '2026-11-20');
const shown = pick(model, 'create-sessions', 'book-rooms');
const getText = () => (document.querySelector('.card')?.textContent ?? '').replace(/[\u202f\u00a0]/g, ' ');
const listButtons = () =>
  screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent);

describe('the card that opens by itself', () => {
  test('says what to do, by when, one advice, and no more', () => {
    showCard({ model, shown, live: makeGroupAnswer(24) });
    expect(getText()).toBe(
      'Créez des sessions de 20 élèvesAvant le 1er décembre, dans 6 jours de classe24 candidats : prévoyez 2 sessions (12 + 12).Marquer comme faitDétails',
    );
    expect(listButtons()).toEqual(['Marquer comme fait', 'Détails', 'Réduire la check-list']);
  });

  test('asks in the place of the title, and says neither the date nor an advice', () => {
    const { onAccept, onDecline } = showCard({
      model,
      shown,
      live: { ...makeGroupAnswer(24), proposal: IMPORT_PROPOSAL },
    });
    expect(getText()).toContain('Cocher « Importez le fichier XML de Siècle » ?');
    expect(getText()).not.toContain('1er décembre');
    expect(getText()).not.toContain('12 + 12');
    expect(listButtons()).toEqual(['Oui', 'Pas encore', 'Détails', 'Réduire la check-list']);
    fireEvent.click(screen.getByRole('button', { name: 'Oui' }));
    expect(onAccept).toHaveBeenCalledWith(IMPORT_PROPOSAL, false);
    fireEvent.click(screen.getByRole('button', { name: 'Pas encore' }));
    expect(onDecline).toHaveBeenCalledWith(IMPORT_PROPOSAL, false);
  });

  test('names what its details are for where the form can be filled in', () => {
    const first = { session: '2GT3:a', label: 'Remplir : 2GT3 a' };
    const filling = { first, others: [], more: 'Remplir…', another: '', busy: '', failed: '' };
    const { onToggleDetails } = showCard({ model, shown, live: { lists: {}, filling } });
    expect(listButtons()).toEqual(['Marquer comme fait', 'Remplir…', 'Réduire la check-list']);
    fireEvent.click(screen.getByRole('button', { name: 'Remplir…' }));
    expect(onToggleDetails).toHaveBeenCalledOnce();
  });

  test('asks whose the ticks are before anything else', () => {
    const asksAdoption = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };
    const { onAnswerAdoption } = showCard({
      model: makeModel({ asksAdoption }),
      shown,
      live: { lists: {}, proposal: IMPORT_PROPOSAL },
    });
    expect(getText()).toContain('Lycée Jeanne-Villepreux');
    expect(getText()).not.toContain('Cocher');
    fireEvent.click(screen.getByRole('button', { name: 'Oui, les garder' }));
    expect(onAnswerAdoption).toHaveBeenCalledWith('adopted');
  });

  test('marks the step as done, with the way back from it', () => {
    const { onSetDone } = showCard({ model, shown });
    fireEvent.click(screen.getByRole('button', { name: 'Marquer comme fait' }));
    expect(onSetDone).toHaveBeenCalledWith('create-sessions', true);
  });

  test('says what was just done by its short title, and takes it back', () => {
    const done = makeModel({ progress: { 'check-blocked-sites': mark('done') } }, '2026-11-20');
    const [justDone] = pick(done, 'check-blocked-sites');
    const { onSetDone } = showCard({ model: done, shown, justDone, live: makeGroupAnswer(24) });
    expect(getText()).toContain('Fait : Vérifiez le pare-feu');
    expect(getText()).not.toContain('12 + 12');
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(onSetDone).toHaveBeenCalledWith('check-blocked-sites', false);
  });

  test('of one thing of the page has no button that ticks the year', () => {
    const { onShowWhere } = showCard({ model, shown, nowTitle: 'Finalisez cette session', canPoint: true });
    expect(listButtons()).toEqual(['Montrer où', 'Détails', 'Réduire la check-list']);
    expect(getText()).not.toContain('1er décembre');
    fireEvent.click(screen.getByRole('button', { name: 'Montrer où' }));
    expect(onShowWhere).toHaveBeenCalled();
  });

  test.each([
    [{ hasUnsaved: true }, "Votre dernier changement n'est pas enregistré."],
    [{ phase: 'unreadable' }, 'Le navigateur ne donne pas accès aux données. Rechargez la page.'],
    [{ readOnly: 'newer' }, "Mettez l'extension à jour pour cocher ici."],
    [{ readOnly: 'unconverted' }, 'Données intactes, mais non converties : rien à cocher ici.'],
    [{ isPartial: true }, 'Des coches peuvent manquer. Rechargez la page.'],
    [{ isDamaged: true }, 'Des données étaient illisibles ; une copie est gardée.'],
    [{ refusal: 'full' }, 'Coches gardées sur cet ordinateur, pas encore sur les autres.'],
  ] as const)('says what is wrong with what is kept in a few words: %s', (state, sentence) => {
    showCard({ model: makeModel(state), shown });
    expect(getText()).toContain(sentence);
  });

  test('says that the details could not be had, and leads to them again', () => {
    const { onToggleDetails } = showCard({ model, shown, isDetailsMissing: true });
    expect(getText()).toContain("Les détails n'ont pas pu s'afficher.");
    fireEvent.click(screen.getByRole('button', { name: 'Détails' }));
    expect(onToggleDetails).toHaveBeenCalled();
  });

  test('with nothing to do, says so', () => {
    showCard({ model, live: { lists: {} } });
    expect(getText()).toContain("Rien à faire sur cette page aujourd'hui.");
  });

  test.each([
    ['fr', fr],
    ['en', en],
  ] as const)(
    'says any step on any day in 18 words, so that an advice of 12 makes 30 (%s)',
    (_language, t) => {
      const days = [
        '2026-09-01',
        '2026-09-14',
        '2026-11-27',
        '2026-11-30',
        '2027-02-26',
        '2027-03-31',
      ] as const;
      for (const today of days) {
        const then = makeModel({}, today, t);
        for (const step of STEP_IDS) {
          showCard({ model: then, shown: pick(then, step) });
          const words = [...document.querySelectorAll('.card-title, .card-due')].map(
            (each) => each.textContent,
          );
          expect(words.length).toBeGreaterThan(0);
          expect(countWords(words.join(' ')), words.join(' ')).toBeLessThanOrEqual(18);
          document.body.replaceChildren();
        }
      }
    },
  );
});

describe('the ways from the details', () => {
  /** How often the step was put off is asked as well. */
  const listOpened = () =>
    runtime.sendMessage.mock.calls
      .map(([message]) => message)
      .filter((message) => /^open-/.test((message as { type: string }).type));

  test('lead to the year and the settings', () => {
    runtime.sendMessage.mockClear().mockResolvedValue(true);
    const events = showDetails({ model, shown });
    fireEvent.click(screen.getByRole('button', { name: "Toute l'année" }));
    fireEvent.click(screen.getByRole('button', { name: 'Réglages' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ajouter une étape pour cette page' }));
    expect(listOpened()).toEqual([
      { type: 'open-own-page', page: 'year' },
      { type: 'open-own-page', page: 'options' },
      { type: 'open-own-page', page: 'year', adds: true },
    ]);
    // Neither of them where it is no hand that presses.
    events.onByHand.mockImplementation(() => undefined);
    fireEvent.click(screen.getByRole('button', { name: "Toute l'année" }));
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir à côté' }));
    expect(listOpened()).toHaveLength(3);
  });

  test.each([
    ['opens it', '', /^$/],
    ['asks for the keyboard', 'Alt+Maj+L', /appuyez sur Alt\+Maj\+L/],
    ['has no keys for it', '-', /Ouvrez le panneau latéral par le menu du navigateur/],
  ])('lead to the panel: where the browser %s', async (_what, answer, said) => {
    runtime.sendMessage.mockClear().mockResolvedValue(answer);
    showDetails({ model, shown });
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir à côté' }));
    // In that very turn: the browser opens it in a press alone.
    expect(listOpened()).toEqual([{ type: 'open-panel' }]);
    await act(async () => {
      await new Promise(setImmediate);
    });
    expect(document.querySelector('.ways [role=status]')?.textContent).toMatch(said);
  });

  test.each([
    ['the panel', 'Ouvrir à côté', 15_000, 'Ouvrez le panneau latéral par le menu du navigateur.'],
    [
      'the year',
      "Toute l'année",
      10_000,
      "Le navigateur n'a pas ouvert cette page. Réessayez dans un instant.",
    ],
  ])('%s that never comes is waited for, then said not to have', async (_what, name, patience, sentence) => {
    vi.useFakeTimers();
    const wait = (ms: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      });
    try {
      runtime.sendMessage.mockImplementation(() => new Promise(() => {}));
      showDetails({ model, shown });
      fireEvent.click(screen.getByRole('button', { name }));
      await wait(patience - 1);
      expect(getText()).not.toContain(sentence);
      await wait(1);
      expect(getText()).toContain(sentence);
    } finally {
      vi.useRealTimers();
    }
  });

  test('are beside how often a step was put off, from the third time on, one that was added too', async () => {
    const own = 'own:k3v9q0zt' as StepId;
    const added = makeModel(
      { progress: { [own]: { state: 'todo', own: { title: 'Réunion des tuteurs', by: '12-11' } } } },
      '2026-11-20',
    );
    for (const [count, said] of [
      [2, null],
      [3, 'Reportée 3 fois'],
    ] as const) {
      runtime.sendMessage.mockReset();
      runtime.sendMessage.mockImplementation((message) =>
        Promise.resolve((message as { type?: string }).type === 'count-put-offs' ? count : undefined),
      );
      showDetails({ model: added, shown: pick(added, own) });
      await vi.waitFor(() =>
        expect(runtime.sendMessage.mock.calls).toContainEqual([
          expect.objectContaining({ type: 'count-put-offs', step: own }),
        ]),
      );
      if (said) await screen.findByText(said);
      else expect(screen.queryByText(/Reportée/)).toBeNull();
      document.body.replaceChildren();
    }
  });

  test('lead to no panel in a browser that has none', () => {
    showDetails({ model, shown });
    detailsWorld.hasPanel = false;
    document.body.replaceChildren();
    showCard({ model, shown, isUnfolded: true });
    expect(screen.queryByRole('button', { name: 'Ouvrir à côté' })).toBeNull();
    screen.getByRole('button', { name: "Toute l'année" });
  });
});
