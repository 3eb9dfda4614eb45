import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import { SCOPE } from '../fixtures/changes.ts';
import { mark } from '../fixtures/marks.ts';
import { showPopup, unfoldStep } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const titles = fr.steps(20);
const TODAY = '2026-11-20';

describe('the days on which a step was done again', () => {
  const progress = { 'import-siecle': mark('done', { day: '2026-09-02', runs: ['2026-11-14'] }) };

  test('are said after the day it was ticked', () => {
    showPopup({ model: makeModel({ progress }, TODAY) });
    unfoldStep('import-siecle').getByText('Importé le 2 septembre, le 14 novembre');
  });

  test('take one more with a click, today or another day, and lose one with a click', () => {
    const { onSetRun, onSetState } = showPopup({ model: makeModel({ progress }, TODAY) });
    const item = unfoldStep('import-siecle');
    fireEvent.click(item.getByRole('button', { name: /^Refait aujourd'hui/ }));
    fireEvent.input(item.getByLabelText('Refait un autre jour'), { target: { value: '2026-10-05' } });
    fireEvent.click(item.getByRole('button', { name: 'Ajouter ce jour' }));
    fireEvent.click(item.getByRole('button', { name: /^Retirer le 14 nov/ }));
    expect(onSetRun.mock.calls).toEqual([
      [SCOPE, 'import-siecle', TODAY, true],
      [SCOPE, 'import-siecle', '2026-10-05', true],
      [SCOPE, 'import-siecle', '2026-11-14', false],
    ]);
    expect(onSetState).not.toHaveBeenCalled();
  });

  test('are neither to come nor of another school year', () => {
    const { onSetRun } = showPopup({ model: makeModel({ progress }, TODAY) });
    const item = unfoldStep('import-siecle');
    for (const value of ['2026-11-21', '2026-07-31', '']) {
      fireEvent.input(item.getByLabelText('Refait un autre jour'), { target: { value } });
      const form = item.getByRole('button', { name: 'Ajouter ce jour' }).closest('form');
      if (form) fireEvent.submit(form);
    }
    expect(onSetRun).not.toHaveBeenCalled();
  });

  test('are asked of the steps that come again only', () => {
    showPopup({
      model: makeModel({ progress: { 'import-siecle': mark('done'), 'book-rooms': mark('done') } }),
    });
    expect(unfoldStep('import-siecle').queryByLabelText('Refait un autre jour')).not.toBeNull();
    expect(unfoldStep('book-rooms').queryByLabelText('Refait un autre jour')).toBeNull();
  });
});

describe('the two parts of a step', () => {
  const part = /Certifications de l'an dernier sauvegardées/;

  test('are ticked one by one, and counted', () => {
    const progress = { 'archive-last-year': mark('todo', { parts: ['remove-campaigns'] }) };
    const { onSetPart } = showPopup({ model: makeModel({ progress }) });
    screen.getByText(/1 sur 2 · /);
    const item = unfoldStep('archive-last-year');
    fireEvent.click(item.getByRole('checkbox', { name: part }));
    fireEvent.click(item.getByRole('checkbox', { name: /Campagnes de l'an dernier supprimées/ }));
    expect(onSetPart.mock.calls).toEqual([
      [SCOPE, 'archive-last-year', 'save-certifications', true],
      [SCOPE, 'archive-last-year', 'remove-campaigns', false],
    ]);
  });

  test('are both done in a step ticked as a whole', () => {
    showPopup({ model: makeModel({ progress: { 'archive-last-year': mark('done') } }) });
    const box = unfoldStep('archive-last-year').getByRole<HTMLInputElement>('checkbox', { name: part });
    expect([box.checked, box.disabled]).toEqual([true, true]);
  });
});

describe("the user's own deadline", () => {
  test('is set, and given up again', () => {
    const progress = { 'book-rooms': mark('todo', { due: '2026-12-04' }) };
    const { onSetDue } = showPopup({ model: makeModel({ progress }, TODAY) });
    const item = unfoldStep('book-rooms');
    item.getByText(
      /^Échéance habituelle\s: avant le 30 décembre\. La date saisie est le dernier jour permis\.$/,
    );
    const field = item.getByLabelText('Mon échéance');
    fireEvent.input(field, { target: { value: '2026-12-11' } });
    fireEvent.blur(field);
    fireEvent.click(item.getByRole('button', { name: /^Reprendre l'échéance habituelle/ }));
    expect(onSetDue.mock.calls).toEqual([
      [SCOPE, 'book-rooms', '2026-12-11'],
      [SCOPE, 'book-rooms', undefined],
    ]);
  });

  test('of another school year is refused in a sentence', () => {
    const { onSetDue } = showPopup();
    const item = unfoldStep('book-rooms');
    const field = item.getByLabelText('Mon échéance');
    fireEvent.input(field, { target: { value: '2027-08-01' } });
    fireEvent.blur(field);
    item.getByText(/Choisissez un jour de cette année scolaire/);
    expect(onSetDue).not.toHaveBeenCalled();
  });
});

describe('a deadline half typed', () => {
  test('neither takes away the one there is, nor leaves the field', () => {
    const progress = { 'book-rooms': mark('todo', { due: '2026-12-04' }) };
    const { onSetDue } = showPopup({ model: makeModel({ progress }, TODAY) });
    const field = unfoldStep('book-rooms').getByLabelText<HTMLInputElement>('Mon échéance');
    // What a browser gives for a field of which a part is empty, then for a year of one figure.
    for (const value of ['', '0002-12-10']) fireEvent.input(field, { target: { value } });
    expect(field.value).toBe('0002-12-10');
    fireEvent.blur(field);
    expect(onSetDue).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '2026-12-10' } });
    fireEvent.blur(field);
    expect(onSetDue.mock.calls).toEqual([[SCOPE, 'book-rooms', '2026-12-10']]);
  });
});

describe('putting a step off', () => {
  test('offers the days of the card', () => {
    const { onPutOff } = showPopup({ model: makeModel({}, TODAY) });
    const item = unfoldStep('book-rooms');
    fireEvent.click(item.getByRole('button', { name: `Reporter\u202F: ${titles['book-rooms'].title}` }));
    fireEvent.click(item.getByRole('button', { name: 'Reporter au lundi 23 novembre' }));
    expect(onPutOff.mock.calls).toEqual([['book-rooms', '2026-11-23']]);
  });

  test('is taken back where it was done', () => {
    const progress = { 'book-rooms': mark('todo', { putOffUntil: '2026-12-01' }) };
    const { onPutOff } = showPopup({ model: makeModel({ progress }, TODAY) });
    fireEvent.click(unfoldStep('book-rooms').getByRole('button', { name: /^Reprendre/ }));
    expect(onPutOff.mock.calls).toEqual([['book-rooms', undefined]]);
  });
});
