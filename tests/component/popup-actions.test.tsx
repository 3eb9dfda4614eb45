import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import type { BaseStepId } from '../../checklist/steps.ts';
import { mark } from '../fixtures/marks.ts';
import { showPopup, unfoldStep } from '../fixtures/popup.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const titles = fr.steps(20);

/** The accessible name of a button that stands beside other steps' own. */
const nameFor = (label: string, id: BaseStepId) => `${label}\u202F: ${titles[id].title}`;

describe('in the popup', () => {
  test('a step is ticked and un-ticked by its checkbox', () => {
    const { onSetState } = showPopup({ model: makeModel({ progress: { 'share-codes': mark('done') } }) });
    fireEvent.click(screen.getByRole('checkbox', { name: titles['share-codes'].title }));
    fireEvent.click(screen.getByRole('checkbox', { name: titles['run-exams'].title }));
    expect(onSetState.mock.calls).toEqual([
      ['share-codes', 'todo'],
      ['run-exams', 'done'],
    ]);
  });

  test('a step not applicable is set, and taken back', () => {
    const progress = { 'share-codes': mark('not-applicable') };
    const { onSetState } = showPopup({ model: makeModel({ progress }) });
    fireEvent.click(
      unfoldStep('run-exams').getByRole('button', { name: nameFor('Sans objet cette année', 'run-exams') }),
    );
    fireEvent.click(
      unfoldStep('share-codes').getByRole('button', { name: nameFor('Remettre à faire', 'share-codes') }),
    );
    expect(onSetState.mock.calls).toEqual([
      ['run-exams', 'not-applicable'],
      ['share-codes', 'todo'],
    ]);
  });

  test('a step folded away says that it has a note', () => {
    showPopup({
      model: makeModel({ progress: { 'share-codes': mark('todo', { note: 'Par Éduconnect' }) } }),
    });
    const summaries = [...document.querySelectorAll('summary')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(summaries).toContain(nameFor('Détails et note', 'share-codes'));
    expect(summaries).toContain(nameFor('Détails', 'run-exams'));
  });

  test('an urgent step is marked done on the spot', () => {
    const { onSetState } = showPopup();
    const button = screen.getByRole('button', { name: nameFor("C'est fait", 'update-admins') });
    fireEvent.click(button);
    fireEvent.click(button, { detail: 2 });
    expect(onSetState.mock.calls).toEqual([['update-admins', 'done']]);
  });

  test('an urgent step that ends outside Pix has its tool in the place of a page', () => {
    const { onOpenTool } = showPopup({ model: makeModel({}, '2026-12-09') });
    fireEvent.click(
      screen.getByRole('button', { name: nameFor('Contrôler le réseau', 'check-blocked-sites') }),
    );
    expect(onOpenTool.mock.calls).toEqual([['network-check', 'check-blocked-sites']]);
  });

  test('the step just marked done is said, with "Annuler"', () => {
    const model = makeModel({ progress: { 'share-codes': mark('done') } });
    const [justDone] = pick(model, 'share-codes');
    const { onSetState } = showPopup({ model, ...(justDone && { justDone }) });
    const strip = within(screen.getByText(/^Fait\s:/).closest('[role=status]') as HTMLElement);
    strip.getByText(/^Fait\s: Communiquez les codes de campagne$/);
    fireEvent.click(strip.getByRole('button', { name: 'Annuler' }));
    expect(onSetState.mock.calls).toEqual([['share-codes', 'todo']]);
  });

  test('a step tells its deadline, why, and resources', () => {
    showPopup({ model: makeModel({}, '2026-11-20') });
    const item = unfoldStep('themed-campaigns');
    item.getByText('avant le 1er déc.');
    item.getByText(titles['themed-campaigns'].why, { exact: false });
    item.getByRole('link', { name: /Dépliant de la certification/ });
  });

  test('a step done in Pix opens there, on the user’s domain', () => {
    const { onOpenStep } = showPopup({ domain: 'org' });
    const link = unfoldStep('create-sessions').getByRole('link', { name: /^Ouvrir dans Pix Certif/ });
    expect(link.getAttribute('href')).toBe('https://certif.pix.org/sessions/creation');
    fireEvent.click(link);
    expect(onOpenStep.mock.calls).toEqual([['create-sessions']]);
  });

  test.each(['book-rooms', 'check-blocked-sites', 'check-mediacentre'] as const)(
    '%s, done elsewhere, says where',
    (id) => {
      showPopup();
      unfoldStep(id).getByText(titles[id].where ?? 'no place', { exact: false });
      expect(unfoldStep(id).queryByRole('link', { name: /Ouvrir dans Pix/ })).toBeNull();
    },
  );

  test('"Ouvrir en grand" opens the same view in a tab, where it is no longer offered', () => {
    const { onOpenLarge } = showPopup();
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir en grand' }));
    expect(onOpenLarge).toHaveBeenCalledOnce();
  });

  test('in a tab there is no "Ouvrir en grand"', () => {
    showPopup({ isInTab: true });
    expect(screen.queryByRole('button', { name: 'Ouvrir en grand' })).toBeNull();
  });

  test('without access to Pix it says so, with one button', () => {
    const { onGrantHosts } = showPopup({ areHostsMissing: true });
    const notices = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(notices.join()).toMatch(/L'extension n'a pas accès à toutes les pages de Pix/);
    fireEvent.click(screen.getByRole('button', { name: "Autoriser l'accès aux pages de Pix" }));
    expect(onGrantHosts).toHaveBeenCalledOnce();
  });

  test('with access to Pix there is no such notice', () => {
    showPopup();
    const notices = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(notices.join('')).toBe('');
  });
});
