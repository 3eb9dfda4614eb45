import { act, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { frPacks } from '../../assets/messages/fr/packs.ts';
import { frSearch } from '../../assets/messages/fr/search.ts';
import type { StepId } from '../../checklist/steps.ts';
import { loadMakeIndex } from '../../components/search/load-index.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const OWN = 'own:k3v9q0zt' as StepId;
const getField = () => screen.getByRole('searchbox', { name: frSearch.search }) as HTMLInputElement;
const ask = (query: string) => fireEvent.input(getField(), { target: { value: query } });
const listFound = () =>
  screen.queryAllByRole('button').filter(({ className }) => className === 'search-result');
const press = (key: string, on: Element = document.activeElement ?? document.body, more: object = {}) =>
  fireEvent.keyDown(on, { key, ...more });
const getItem = (step: string) =>
  [...document.querySelectorAll<HTMLElement>('.whole-year [data-step]')].find(
    ({ dataset }) => dataset.step === step,
  ) as HTMLElement;

const { scrollIntoView } = Element.prototype;
beforeAll(async () => {
  await loadMakeIndex();
});
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});

describe('the search', () => {
  test('shows nothing before it is asked, and says when it finds nothing', () => {
    showPopup();
    ask('  ');
    expect(screen.queryByRole('list', { name: frSearch.results })).toBeNull();
    expect(screen.queryByText(/^Aucun résultat/)).toBeNull();
    ask('licorne');
    expect(screen.getByText(frSearch.noneFound.replace(/\s/g, ' ')).getAttribute('role')).toBe('status');
  });

  test('says of each result what it is', () => {
    showPopup();
    ask('tiers temps');
    const kinds = listFound().map((result) => result.querySelector('.search-kind')?.textContent);
    expect(kinds).toEqual(expect.arrayContaining(['Étape', 'Outil']));
    expect(screen.getByText(frSearch.found(kinds.length))).toBeDefined();
    expect(
      listFound()
        .map(({ textContent }) => textContent)
        .join('\n'),
    ).toContain('Plan des sessions');
  });

  test('unfolds a step where it stands in the year, and gives it focus', () => {
    showPopup();
    ask('pare-feu');
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 1 });
    const item = getItem('check-blocked-sites');
    const details = item.querySelector('.step-details') as HTMLDetailsElement;
    expect(details.open).toBe(true);
    expect(details.closest('.phase-section')?.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(details.querySelector('summary'));
    expect(getField().value).toBe('');
    expect(listFound()).toEqual([]);
  });

  test('finds a step of the user and what is noted, and opens it again once it was folded', () => {
    const own = { title: 'Réunion des tuteurs', by: '11-20' };
    showPopup({ model: makeModel({ progress: { [OWN]: { state: 'todo', note: 'salle Éluard', own } } }) });
    for (const query of ['tuteurs', 'eluard']) {
      ask(query);
      expect(listFound()).toHaveLength(1);
      fireEvent.submit(getField().closest('form') as HTMLFormElement);
      const details = getItem(OWN).querySelector('.step-details') as HTMLDetailsElement;
      expect(details.open).toBe(true);
      details.open = false;
    }
  });

  test('opens tools, the plan, and the message of an audience', () => {
    const { onOpenTool, onOpenPlan } = showPopup();
    ask('affiches');
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 1 });
    expect(onOpenTool).toHaveBeenLastCalledWith('posters');
    ask('plan des sessions');
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 1 });
    expect(onOpenPlan).toHaveBeenCalledOnce();
    ask('compétences numériques enfant');
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 1 });
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 2 });
    expect(onOpenTool).toHaveBeenCalledTimes(2);
    expect(onOpenTool).toHaveBeenLastCalledWith('mailing', 'share-codes', 'families');
  });

  test('shows the card of what is new', () => {
    const item = { kind: 'rule', key: 'rule:pix-ia', id: 'pix-ia', schoolYear: '2026-2027' } as const;
    const news = {
      words: frPacks,
      items: [item],
      all: [item],
      schoolYear: '2026-2027',
      onSeen: vi.fn(),
      onShowAgain: vi.fn(),
      onOpenPacks: vi.fn(),
    };
    const { showAnew } = showPopup({ news });
    ask('pix ia obligatoire');
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 1 });
    expect(document.activeElement?.id).toBe('news');
    expect(news.onShowAgain).not.toHaveBeenCalled();
    // Once seen, it is still found, and its card comes back.
    const seen = { ...news, items: [] };
    seen.onShowAgain.mockImplementation(() => showAnew({ news }));
    showAnew({ news: seen });
    expect(document.getElementById('news')).toBeNull();
    ask('pix ia obligatoire');
    expect(listFound()[0]?.textContent).toMatch(/Pix IA est obligatoire/);
    fireEvent.click(listFound()[0] as HTMLElement, { detail: 1 });
    expect(seen.onShowAgain).toHaveBeenCalledOnce();
    expect(document.activeElement?.id).toBe('news');
  });

  test('is in the panel too: a step is found there, and unfolds where it stands below the page that is beside', () => {
    const { onOpenTool } = showPopup({
      isBeside: true,
      here: <section class="here">Sur cette page</section>,
    });
    screen.getByText('Sur cette page');
    press('/');
    expect(document.activeElement).toBe(getField());
    ask('pare-feu');
    press('ArrowDown');
    expect(document.activeElement).toBe(listFound()[0]);
    fireEvent.click(document.activeElement as HTMLElement, { detail: 1 });
    const details = getItem('check-blocked-sites').querySelector('details');
    expect(details?.open).toBe(true);
    expect(document.activeElement).toBe(details?.querySelector('summary'));
    expect(getField().value).toBe('');
    ask('affiche');
    const poster = listFound().find(({ textContent }) => textContent?.startsWith('Outil'));
    fireEvent.click(poster as HTMLElement, { detail: 1 });
    expect(onOpenTool).toHaveBeenCalledExactlyOnceWith('posters');
  });

  test('shows eight results at most, and says how many more there are', () => {
    showPopup();
    ask('campagnes');
    expect(listFound()).toHaveLength(8);
    expect(screen.getByText(/autres? résultats?\s: ajoutez un mot/)).toBeDefined();
  });
});

describe('the key "/"', () => {
  test('goes to the field from wherever nothing is typed, and Escape back to where it was', () => {
    showPopup();
    const box = screen.getAllByRole('checkbox', { hidden: true })[0] as HTMLElement;
    box.focus();
    press('/', box, { shiftKey: true });
    expect(document.activeElement).toBe(getField());
    ask('salles');
    const closed = press('Escape');
    // Prevented: the browser would close the popup.
    expect(closed).toBe(false);
    expect(document.activeElement).toBe(box);
    expect(getField().value).toBe('');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])('is left alone with %s', (modifier) => {
    showPopup();
    press('/', document.body, { [modifier]: true });
    expect(document.activeElement).not.toBe(getField());
  });

  test('is a sign as any other in a field', () => {
    showPopup();
    const summary = within(getItem('book-rooms'))
      .getByText('Détails')
      .closest('details') as HTMLDetailsElement;
    act(() => {
      summary.open = true;
      fireEvent(summary, new Event('toggle'));
    });
    const note = within(getItem('book-rooms')).getByLabelText('Note');
    note.focus();
    expect(press('/', note)).toBe(true);
    expect(document.activeElement).toBe(note);
  });
});

describe('by keys, the results', () => {
  test('are gone through by arrows, up to the field again', () => {
    showPopup();
    getField().focus();
    ask('salles');
    press('ArrowDown');
    expect(document.activeElement).toBe(listFound()[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(listFound()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(getField());
  });

  test('are left by Escape, which closes the popup only once there is nothing to leave', () => {
    showPopup();
    getField().focus();
    ask('salles');
    press('ArrowDown');
    expect(press('Escape')).toBe(false);
    expect(document.activeElement).toBe(getField());
    expect(press('Escape')).toBe(true);
  });

  test('are not opened again and again by a held Enter', () => {
    showPopup();
    getField().focus();
    ask('affiches');
    expect(press('Enter', getField(), { repeat: true })).toBe(false);
    expect(press('Enter', getField())).toBe(true);
  });

  test('have nothing that axe finds wrong', async () => {
    document.documentElement.lang = 'fr';
    document.title = 'Check-list Pix';
    showPopup();
    ask('tiers temps');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
