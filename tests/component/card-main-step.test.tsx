import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import type { StepId } from '../../checklist/steps.ts';
import { showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const model = makeModel();

describe('the card of a page with a step', () => {
  test('tells the main step: title, what, why, when and its deadline', () => {
    showDetails({ model, shown: pick(model, 'update-admins') });
    const text = fr.steps(20)['update-admins'];
    expect(screen.getByRole('heading', { name: text.title })).toBeTruthy();
    const card = within(screen.getByRole('region', { name: 'Check-list Pix' }));
    card.getByText(text.what);
    card.getByText(text.why, { exact: false });
    card.getByText('Avant le 15 septembre.', { exact: false });
    card.getByText('Avant le 15 septembre, dans 2 jours de classe');
  });

  test('names the school year, the progress and the independence of the extension', () => {
    showDetails({ model, shown: pick(model, 'update-admins') });
    screen.getByText(/2026-2027/);
    screen.getByText('0 sur 16');
    screen.getByText('Extension indépendante, non affiliée à Pix');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuemax')).toBe('16');
  });

  test('"Marquer comme fait" marks it', () => {
    const { onSetDone } = showDetails({ model, shown: pick(model, 'update-admins') });
    fireEvent.click(screen.getByRole('button', { name: 'Marquer comme fait' }));
    expect(onSetDone.mock.calls).toEqual([['update-admins', true]]);
  });

  test('the second click of a double click does not mark the step that took its place', () => {
    const { onSetDone } = showDetails({ model, shown: pick(model, 'update-admins') });
    fireEvent.click(screen.getByRole('button', { name: 'Marquer comme fait' }), { detail: 2 });
    expect(onSetDone).not.toHaveBeenCalled();
  });

  test('late, it says for which day it was', () => {
    const late = makeModel({}, '2026-11-20');
    showDetails({ model: late, shown: pick(late, 'update-admins') });
    screen.getByText(/^En retard\s: à faire avant le 15 septembre$/);
  });

  test('says the last school day when the deadline falls in the holidays', () => {
    const december = makeModel({}, '2026-12-01');
    showDetails({ model: december, shown: pick(december, 'book-rooms') });
    screen.getByText('Soit vendredi 18 décembre au plus tard en temps de classe.');
  });

  test('links to its resources, in a new tab', () => {
    const november = makeModel({}, '2026-11-20');
    showDetails({ model: november, shown: pick(november, 'themed-campaigns') });
    const link = screen.getByRole('link', { name: /Dépliant de la certification/ });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/dane\.site\.ac-lille\.fr\/.*\.pdf$/);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('leads to the address of a step that the user added, by its host, on its page and as the next one elsewhere', () => {
    const id = 'own:k3v9q0zt' as StepId;
    const make = (at: string | null) => {
      const own = { title: 'Réunion des tuteurs', by: '09-20', at };
      return makeModel({ progress: { [id]: { state: 'todo', own } } });
    };
    const outside = make('https://intranet.lycee-faidherbe.fr/reunions?jour=1');
    const [added] = pick(outside, id);
    const findLink = () => screen.queryByRole('link', { name: /^intranet\.lycee-faidherbe\.fr/ });
    const check = () => {
      expect(findLink()?.getAttribute('href')).toBe('https://intranet.lycee-faidherbe.fr/reunions?jour=1');
      expect(findLink()?.getAttribute('target')).toBe('_blank');
      expect(findLink()?.getAttribute('rel')).toContain('noopener');
      cleanup();
    };
    showDetails({ model: outside, shown: pick(outside, id) });
    expect(findLink()?.closest('p')?.textContent).toMatch(/^Où\s\? intranet/);
    check();
    showDetails({ model: outside, shown: pick(outside, 'update-admins'), nextElsewhere: added });
    expect(findLink()?.closest('p')?.textContent).toContain('Réunion des tuteurs');
    check();
    for (const at of [null, 'orga-import']) {
      const inside = make(at);
      showDetails({ model: inside, shown: pick(inside, id) });
      expect(screen.queryByText(/^Où/)).toBeNull();
      cleanup();
    }
  });

  test('says what is new beside the source’s own text, and where it is done', () => {
    const november = makeModel({}, '2026-11-20');
    showDetails({ model: november, shown: pick(november, 'check-blocked-sites') });
    screen.getByText(/^Nouveau depuis l'automne 2024\s:$/);
    screen.getByText('Avec le service informatique ou la collectivité.', { exact: false });
  });

  test('done in the ENT, it links to the pupils still without access', () => {
    const { onOpenStep } = showDetails({ model, shown: pick(model, 'check-mediacentre') });
    fireEvent.click(screen.getByRole('link', { name: /élèves sans Médiacentre/ }));
    expect(onOpenStep.mock.calls).toEqual([['check-mediacentre']]);
  });

  test('is in English for those who read English', () => {
    const english = makeModel({}, '2026-09-10', en);
    showDetails({ model: english, shown: pick(english, 'update-admins') });
    screen.getByRole('heading', { name: 'Update the administrators' });
    screen.getByText('Before 15 September, 2 school days left');
    screen.getByRole('button', { name: 'Mark as done' });
  });

  test('of a newer version cannot be ticked', () => {
    const readOnly = makeModel({ readOnly: 'newer' });
    const [main, other] = pick(readOnly, 'update-admins', 'share-codes');
    showDetails({ model: readOnly, shown: main && other ? [main, other] : [] });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Marquer comme fait' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    screen.getByText(/Mettez l'extension à jour/);
  });

  test('is reduced by its button', () => {
    const { onCloseCard } = showDetails({ model, shown: pick(model, 'update-admins') });
    fireEvent.click(screen.getByRole('button', { name: 'Réduire la check-list' }));
    expect(onCloseCard).toHaveBeenCalledOnce();
  });
});
