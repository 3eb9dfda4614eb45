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
    { establishment: '0590001A', schoolYear: '2026-2027', ...NOTHING, setBack: 1 },
    { establishment: 'default', schoolYear: '2025-2026', ...NOTHING, ticks: 1 },
  ],
  settings: 1,
  names: { '0590001A': 'Collège Marie-Noël' },
  total: { ticks: 3, setBack: 1, notes: 1, others: 1 },
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
      'Lycée Jeanne-Villepreux, 2026-2027\u202f: 2 coches à ajouter, 1 note à ajouter ou à remplacer',
      'Collège Marie-Noël, 2026-2027\u202f: 1 étape à décocher',
      'Sans établissement reconnu, 2025-2026\u202f: 1 coche à ajouter',
      "1 réglage ou nom d'établissement",
    ]);
    box.getByText(/En tout\s: 3 coches à ajouter, 1 étape à décocher, 1 note à ajouter ou à remplacer\./);
    box.getByText(/2 informations illisibles/);
    box.getByText(/mise à jour de l'extension/);
    fireEvent.click(box.getByRole('button', { name: 'Importer' }));
    fireEvent.click(box.getByRole('button', { name: 'Ne rien importer' }));
    expect(onConfirmImport).toHaveBeenCalledOnce();
    expect(onCancelImport).toHaveBeenCalledOnce();
  });

  test('a file that brings nothing offers nothing to import', () => {
    showFiles({ preview: { ...preview, isNothingNew: true, total: NOTHING, settings: 0, scopes: [] } });
    screen.getByText(/n'apporte rien de nouveau/);
    expect(screen.queryByRole('button', { name: 'Importer' })).toBeNull();
  });

  test('the last import can be undone', () => {
    const { onUndoImport } = showFiles({ undoDay: '2026-11-14' });
    screen.getByText(/Un fichier a été importé le 14 novembre/);
    fireEvent.click(screen.getByRole('button', { name: "Annuler l'import" }));
    expect(onUndoImport).toHaveBeenCalledOnce();
  });
});

test('an import just made is said once', () => {
  showFiles({ undoDay: '2026-11-14', saying: 'imported' });
  screen.getByText('Le fichier a été importé.');
  screen.getByRole('button', { name: "Annuler l'import" });
  expect(screen.queryByText(/Un fichier a été importé/)).toBeNull();
});

test('what one school gets is said with its name, and not twice', () => {
  const [first] = preview.scopes;
  showFiles({ preview: { ...preview, scopes: first ? [first] : [], settings: 0 } });
  screen.getByText(/Lycée Jeanne-Villepreux, 2026-2027/);
  expect(screen.queryByText(/En tout/)).toBeNull();
});

describe('the popup itself', () => {
  test('leads to the tab from its menu, where a file can be chosen', () => {
    const { onOpenData } = showFiles({}, false);
    for (const name of ['Exporter mes données…', 'Importer un fichier…']) {
      fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    }
    expect(onOpenData).toHaveBeenCalledTimes(2);
    expect(screen.queryByLabelText('Importer un fichier', { selector: 'input' })).toBeNull();
  });

  test.each([
    ['focus goes elsewhere', (place: Element) => fireEvent.focusIn(place)],
    ['the user presses elsewhere', (place: Element) => fireEvent.pointerDown(place)],
  ])('closes its menu when %s, and not within', (_name, go) => {
    showFiles({}, false);
    const menu = document.querySelector<HTMLDetailsElement>('.menu');
    if (!menu) throw new Error('no menu');
    menu.open = true;
    go(screen.getByRole('button', { name: 'Exporter mes données…', hidden: true }));
    expect(menu.open).toBe(true);
    go(screen.getByRole('heading', { level: 1 }));
    expect(menu.open).toBe(false);
  });

  test('suggests an export in the tab, and takes the user to what comes of it', () => {
    const { onExport, onOpenData } = showFiles({ suggestsExport: true });
    const suggestion = screen.getByText(/L'année scolaire se termine/).closest<HTMLElement>('.suggestion');
    if (!suggestion) throw new Error('no suggestion');
    fireEvent.click(within(suggestion).getByRole('button', { name: 'Exporter mes données' }));
    expect(onExport).toHaveBeenCalledOnce();
    expect(onOpenData).toHaveBeenCalledOnce();
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
