import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FilesState } from '../../components/data/data-props.ts';
import type { ImportPreview } from '../../storage/file/preview-import.ts';
import { showOptions } from '../fixtures/options.tsx';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const NOTHING = { ticks: 0, setBack: 0, notes: 0, own: 0, others: 0 };
const preview: ImportPreview = {
  exportedOn: '2026-11-14',
  source: {
    device: 'k3v9q0zt',
    isOwn: false,
    whose: [{ establishment: '0123456X', schoolYear: '2026-2027' }],
  },
  scopes: [
    { establishment: '0123456X', schoolYear: '2026-2027', ...NOTHING, ticks: 2, notes: 1 },
    { establishment: '0590001A', schoolYear: '2026-2027', ...NOTHING, setBack: 1 },
    { establishment: 'default', schoolYear: '2025-2026', ...NOTHING, ticks: 1 },
  ],
  settings: 1,
  names: { '0590001A': 'Collège Marie-Noël' },
  total: { ticks: 3, setBack: 1, notes: 1, own: 0, others: 1 },
  droppedFields: 2,
  untouched: ['progress:0123457Y:2026-2027'],
  isNothingNew: false,
};
const model = makeModel({ establishments: [{ uai: '0123456X', name: 'Lycée Jeanne-Villepreux' }] });
const showFiles = (files: FilesState) => showOptions({ model, files });

describe('the data in the options', () => {
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

  test('a file that brings nothing new, of another computer, can be noted as taken in', () => {
    const { onConfirmImport } = showFiles({
      preview: { ...preview, isNothingNew: true, total: NOTHING, settings: 0, scopes: [], untouched: [] },
    });
    fireEvent.click(screen.getByRole('button', { name: "Noter qu'il est repris" }));
    expect(onConfirmImport).toHaveBeenCalledOnce();
  });

  test.each([
    [{ isOwn: true }, /notée sur cet ordinateur\./, /fait sur cet ordinateur/],
    [{ nickname: 'PC secrétariat' }, /notée sur «\u202fPC secrétariat\u202f»\./, /./],
    [{}, /Année 2026-2027, Lycée Jeanne-Villepreux, notée sur un autre ordinateur\./, /./],
    [{ laterTaken: '2026-11-20' }, /un autre ordinateur/, /fichier plus récent .* 20 novembre/],
    [
      { whose: [{ establishment: '0590001A', schoolYear: '2026-2027' }] },
      /Collège Marie-Noël/,
      /Ce n'est pas l'établissement affiché/,
    ],
  ] as const)(
    'says first whose year a file holds, where it comes from, and what is odd: %o',
    (given, whose, odd) => {
      const [establishment] = model.state.establishments;
      showOptions({
        model: makeModel({ ...model.state, ...(establishment && { establishment }) }),
        files: { preview: { ...preview, source: { ...preview.source, ...given } } },
      });
      expect(document.querySelector('.whose')?.textContent).toMatch(whose);
      screen.getAllByText(odd);
    },
  );

  test('the last import can be undone', () => {
    const { onUndoImport } = showFiles({ undoDay: '2026-11-14' });
    screen.getByText(/Un fichier a été importé le 14 novembre/);
    fireEvent.click(screen.getByRole('button', { name: "Annuler l'import" }));
    expect(onUndoImport).toHaveBeenCalledOnce();
  });
});

test('an import just made is said once', () => {
  showFiles({ undoDay: '2026-11-14', saying: 'imported' });
  screen.getByText(/Le fichier a été importé\. Vous pouvez le supprimer/);
  screen.getByRole('button', { name: "Annuler l'import" });
  expect(screen.queryByText(/Un fichier a été importé/)).toBeNull();
});

test('what one school gets is said with its name, and not twice', () => {
  const [first] = preview.scopes;
  showFiles({ preview: { ...preview, scopes: first ? [first] : [], settings: 0 } });
  screen.getByText(/Lycée Jeanne-Villepreux, 2026-2027/);
  expect(screen.queryByText(/En tout/)).toBeNull();
});

describe('erasing everything', () => {
  const open = () => {
    fireEvent.click(screen.getByRole('button', { name: 'Tout effacer…' }));
    return within(screen.getByRole('region', { name: /Effacer toutes vos données/ }));
  };

  test('says what goes, and is asked for a second time', () => {
    const { onEraseAll, onExport } = showFiles({});
    const box = open();
    expect(onEraseAll).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box.getByRole('heading', { level: 4 }));
    box.getByText(/dans la synchronisation du navigateur/);
    box.getByText(/Un autre ordinateur .* les fera revenir/);
    fireEvent.click(box.getByRole('button', { name: "Exporter d'abord" }));
    expect(onExport).toHaveBeenCalledOnce();
    fireEvent.click(box.getByRole('button', { name: 'Effacer définitivement' }));
    expect(onEraseAll).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tout effacer…' }));
  });

  test.each([
    ['its button', (box: HTMLElement) => fireEvent.click(within(box).getByText('Ne rien effacer'))],
    ['Escape', (box: HTMLElement) => fireEvent.keyDown(box, { key: 'Escape' })],
  ])('is closed by %s, and focus comes back', (_name, close) => {
    const { onEraseAll } = showFiles({});
    open();
    close(screen.getByRole('region', { name: /Effacer toutes vos données/ }));
    expect(screen.queryByRole('region', { name: /Effacer toutes vos données/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tout effacer…' }));
    expect(onEraseAll).not.toHaveBeenCalled();
  });

  test.each([
    ['erased', /Tout a été effacé/],
    ['needs-update', /Rien n'a été effacé/],
    ['refused', /Le navigateur a refusé/],
  ] as const)('says what came of it: %s', (erasing, sentence) => {
    showFiles({ erasing });
    screen.getByText(sentence);
  });
});

describe('files of other computers, in the popup', () => {
  const whose = [{ establishment: '0123456X', schoolYear: '2026-2027' }] as const;
  const taken = [
    { device: 'office01', nickname: 'PC secrétariat', exportedOn: '2026-09-09', day: '2026-09-10', whose },
    { device: 'library1', day: '2026-09-03', whose: [] },
  ] as const;

  test('are listed with the day on which each was taken in, and the way to another', () => {
    const { onOpenData } = showPopup({ model, taken });
    const list = screen.getByRole('region', { name: "Fichiers d'autres ordinateurs" });
    const lines = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Fichier de «\u202fPC secrétariat\u202f» repris le 10 septembre (Lycée Jeanne-Villepreux, 2026-2027\u202f; fait le 9 septembre)',
      "Fichier d'un autre ordinateur repris le 3 septembre",
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Reprendre un fichier…' }));
    expect(onOpenData).toHaveBeenCalledOnce();
  });

  test('say at the top whose year was taken over, on the day itself', () => {
    const { unmount } = showPopup({ model, taken });
    screen.getByText(
      /Vous avez repris l'année 2026-2027\s: Lycée Jeanne-Villepreux, notée sur «\sPC secrétariat\s», fichier du 9 septembre\./,
    );
    unmount();
    showPopup({ model, taken: taken.slice(1) });
    expect(screen.queryByText(/Vous avez repris/)).toBeNull();
  });
});

describe('the popup itself', () => {
  test.each([false, true])('leads to the options from its menu, in a tab: %s', (isInTab) => {
    const { onOpenOptions, onOpenData } = showPopup({ model, isInTab });
    const items = [...document.querySelectorAll('.menu-list button')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Plan des sessions',
      'Outils (messages, affiches…)',
      'Enregistrer le contrôle du réseau',
      "Mettre l'année dans mon agenda",
      'Imprimer la check-list',
      'Passer la main…',
      'Réglages',
      'Exporter ou importer…',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Réglages', hidden: true }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Exporter ou importer…', hidden: true }));
    expect(onOpenData).toHaveBeenCalledOnce();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  test.each([
    ['focus goes elsewhere', (place: Element) => fireEvent.focusIn(place)],
    ['the user presses elsewhere', (place: Element) => fireEvent.pointerDown(place)],
  ])('closes its menu when %s, and not within', (_name, go) => {
    showPopup({ model });
    const menu = document.querySelector<HTMLDetailsElement>('.menu');
    if (!menu) throw new Error('no menu');
    menu.open = true;
    go(screen.getByRole('button', { name: 'Exporter ou importer…', hidden: true }));
    expect(menu.open).toBe(true);
    go(screen.getByRole('heading', { level: 1 }));
    expect(menu.open).toBe(false);
  });

  test.each([false, true])('suggests an export when the school year ends, in a tab: %s', (isInTab) => {
    const { onOpenData } = showPopup({ model, isInTab, suggestsExport: true });
    const suggestion = screen.getByText(/L'année scolaire se termine/).closest<HTMLElement>('.suggestion');
    if (!suggestion) throw new Error('no suggestion');
    fireEvent.click(within(suggestion).getByRole('button', { name: 'Exporter mes données…' }));
    expect(onOpenData).toHaveBeenCalledOnce();
  });

  test('suggests nothing in the middle of the year', () => {
    showPopup({ model });
    expect(screen.queryByText(/L'année scolaire se termine/)).toBeNull();
  });
});
