import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import { mark, markAll } from '../fixtures/marks.ts';
import { showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const titles = fr.steps(20);
const checkbox = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the other steps of the page', () => {
  const model = makeModel();

  test('are folded under the main one, each with its checkbox', () => {
    const { onSetDone } = showDetails({
      model,
      shown: pick(model, 'update-admins', 'share-codes', 'import-siecle'),
    });
    screen.getByText('Aussi sur cette page (2)');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    fireEvent.click(checkbox(titles['share-codes'].title));
    expect(onSetDone.mock.calls).toEqual([['share-codes', true]]);
  });

  test('there is no fold when there is no other', () => {
    showDetails({ model, shown: pick(model, 'update-admins') });
    expect(screen.queryByText(/Aussi sur cette page/)).toBeNull();
    expect(screen.queryByText(/Déjà fait/)).toBeNull();
  });

  test('those already done can be un-ticked', () => {
    const ticked = makeModel({ progress: { 'share-codes': mark('done') } });
    const { onSetDone } = showDetails({ model: ticked, done: pick(ticked, 'share-codes') });
    screen.getByText('Déjà fait sur cette page (1)');
    screen.getByText('Fait le 10 sept.');
    expect(checkbox(titles['share-codes'].title).checked).toBe(true);
    fireEvent.click(checkbox(titles['share-codes'].title));
    expect(onSetDone.mock.calls).toEqual([['share-codes', false]]);
  });

  test('the one just ticked is said, with "Annuler"', () => {
    const ticked = makeModel({ progress: { 'share-codes': mark('done') } });
    const [justDone] = pick(ticked, 'share-codes');
    const { onSetDone } = showDetails({ model: ticked, ...(justDone && { justDone }) });
    const strip = within(screen.getByText(/^Fait/).closest('[role=status]') as HTMLElement);
    strip.getByText(/^Fait\s: Communiquez les codes de campagne$/);
    fireEvent.click(strip.getByRole('button', { name: 'Annuler' }));
    expect(onSetDone.mock.calls).toEqual([['share-codes', false]]);
  });
});

describe('a page with nothing to do', () => {
  const model = makeModel();

  test('says so, and where the next step is', () => {
    const [nextElsewhere] = pick(model, 'update-admins');
    const { onOpenStep } = showDetails({ model, ...(nextElsewhere && { nextElsewhere }) });
    screen.getByRole('heading', { name: "Rien à faire sur cette page aujourd'hui." });
    const link = screen.getByRole('link', { name: new RegExp(titles['update-admins'].title) });
    expect(link.getAttribute('href')).toBe('https://orga.pix.fr/equipe/membres');
    fireEvent.click(link);
    expect(onOpenStep.mock.calls).toEqual([['update-admins']]);
  });

  test('a click with Ctrl leaves the link to the browser', () => {
    const [nextElsewhere] = pick(model, 'update-admins');
    const { onOpenStep } = showDetails({ model, domain: 'org', ...(nextElsewhere && { nextElsewhere }) });
    const link = screen.getByRole('link', { name: new RegExp(titles['update-admins'].title) });
    expect(link.getAttribute('href')).toBe('https://orga.pix.org/equipe/membres');
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(onOpenStep).not.toHaveBeenCalled();
  });

  test('a next step outside Pix is named with its place, without a link', () => {
    const [nextElsewhere] = pick(model, 'book-rooms');
    showDetails({ model, ...(nextElsewhere && { nextElsewhere }) });
    screen.getByText(titles['book-rooms'].title);
    screen.getByText("Dans l'agenda de l'établissement.");
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('the whole year done is a celebration', () => {
    showDetails({ model: makeModel({ progress: markAll('done') }) });
    screen.getByRole('heading', { name: "Toutes les étapes de l'année sont faites." });
    screen.getByText('16 sur 16');
  });
});
