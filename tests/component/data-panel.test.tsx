import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FilesState } from '../../components/popup/popup-props.ts';
import type { ImportPreview } from '../../storage/file/preview-import.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const NOTHING = { ticks: 0, setBack: 0, notes: 0, others: 0 };
const preview: ImportPreview = {
  exportedOn: '2026-11-14',
  scopes: [
    { establishment: '0123456X', schoolYear: '2026-2027', ...NOTHING, ticks: 2, notes: 1 },
    { establishment: 'default', schoolYear: '2025-2026', ...NOTHING, ticks: 1 },
  ],
  settings: 0,
  total: { ticks: 3, setBack: 1, notes: 1, others: 0 },
  droppedFields: 2,
  untouched: ['progress:0123457Y:2026-2027'],
  isNothingNew: false,
};
const model = makeModel({ establishments: [{ uai: '0123456X', name: 'Lycée Jeanne-Villepreux' }] });
const showFiles = (files: Partial<FilesState>, isInTab = true) =>
  showPopup({ model, isInTab, files: { suggestsExport: false, ...files } });

describe('the data in the tab', () => {
  test('are exported on a click, and a chosen file is handed over', () => {
    const { onExport, onPickFile } = showFiles({});
    fireEvent.click(screen.getByRole('button', { name: 'Exporter mes données' }));
    expect(onExport).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'check-list-pix.json');
    fireEvent.change(screen.getByLabelText('Importer un fichier'), { target: { files: [file] } });
    expect(onPickFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  test('an import says what it would change before it does', () => {
    const { onConfirmImport, onCancelImport } = showFiles({ preview });
    const box = within(screen.getByRole('region', { name: 'Fichier du 14 novembre 2026' }));
    const lines = box.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      '3 coches à ajouter',
      '1 étape à décocher',
      '1 note à ajouter ou à remplacer',
      'Lycée Jeanne-Villepreux, 2026-2027\u202f: 2 coches à ajouter, 1 note à ajouter ou à remplacer',
      'Sans établissement reconnu, 2025-2026\u202f: 1 coche à ajouter',
    ]);
    box.getByText(/2 informations illisibles/);
    box.getByText(/mise à jour de l'extension/);
    fireEvent.click(box.getByRole('button', { name: 'Importer' }));
    fireEvent.click(box.getByRole('button', { name: 'Ne rien importer' }));
    expect(onConfirmImport).toHaveBeenCalledOnce();
    expect(onCancelImport).toHaveBeenCalledOnce();
  });

  test('a file that brings nothing offers nothing to import', () => {
    showFiles({ preview: { ...preview, isNothingNew: true, total: NOTHING, scopes: [] } });
    screen.getByText(/n'apporte rien de nouveau/);
    expect(screen.queryByRole('button', { name: 'Importer' })).toBeNull();
  });

  test('the last import can be undone', () => {
    const { onUndoImport } = showFiles({ undoDay: '2026-11-14' });
    screen.getByText(/importé le 14 novembre/);
    fireEvent.click(screen.getByRole('button', { name: "Annuler l'import" }));
    expect(onUndoImport).toHaveBeenCalledOnce();
  });
});

describe('the popup itself', () => {
  test('leads to the tab from its menu, where a file can be chosen', () => {
    const { onOpenData } = showFiles({}, false);
    for (const name of ['Exporter mes données', 'Importer un fichier']) {
      fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    }
    expect(onOpenData).toHaveBeenCalledTimes(2);
    expect(screen.queryByLabelText('Importer un fichier', { selector: 'input' })).toBeNull();
  });

  test('closes its menu when focus goes elsewhere, and not while it moves within', () => {
    showFiles({}, false);
    const summary = document.querySelector<HTMLElement>('.menu > summary');
    const menu = document.querySelector<HTMLDetailsElement>('.menu');
    const [first] = screen.getAllByRole('button', { name: 'Exporter mes données', hidden: true });
    if (!menu || !summary || !first) throw new Error('no menu');
    menu.open = true;
    fireEvent.focusOut(summary, { relatedTarget: first });
    expect(menu.open).toBe(true);
    fireEvent.focusOut(first, { relatedTarget: null });
    expect(menu.open).toBe(false);
  });

  test('suggests an export when the school year ends, and not otherwise', () => {
    showFiles({ suggestsExport: true }, false);
    screen.getByText(/L'année scolaire se termine/);
  });

  test('suggests nothing in the middle of the year', () => {
    showFiles({}, false);
    expect(screen.queryByText(/L'année scolaire se termine/)).toBeNull();
  });
});
