import { createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { StepId } from '../../checklist/steps.ts';
import { FollowUp } from '../../components/follow-up/follow-up.tsx';
import { readResultsFile } from '../../components/follow-up/read-results-file.ts';
import {
  CERTIFICATION_RESULTS,
  makeAssessmentExport,
  makeClass,
  makeProfilesExport,
  SECRETS,
} from '../fixtures/campaign-results.ts';
import { makeToolProps } from '../fixtures/tools.tsx';

const AUTUMN = makeAssessmentExport([
  ...makeClass('2GT1', { pupils: 31, finished: 12 }),
  ...makeClass('2GT10', { pupils: 28, finished: 0 }, 100),
]);
const PROFILES = makeProfilesExport(makeClass('2GT1', { pupils: 31, finished: 20, certifiable: 9 }));
const LINE =
  'Suivi du 10 sept., parmi ceux qui ont commencé\u202f: QWERTY123 12/59 terminés (2GT1 12/31, 2GT10 0/28)';

const makeProps = (note: string, step: StepId | undefined = 'remind-students') =>
  makeToolProps({ state: { progress: { 'remind-students': { state: 'todo', note } } } }, { step });

function show(note = '', props = makeProps(note), labels = {}) {
  const { rerender } = render(<FollowUp {...props} labels={labels} />);
  const setNote = (next: string) =>
    rerender(<FollowUp {...props} labels={labels} model={makeProps(next).model} />);
  return { ...props, setNote };
}

const pick = (...contents: BlobPart[]) =>
  pickFiles(contents.map((content) => new File([content], 'SENTINEL.csv')));

function pickFiles(files: readonly File[]): void {
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  // The DOM made up for tests lets no value of a file input be set.
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  fireEvent.change(input);
}

const readTable = () =>
  screen
    .getAllByRole('row')
    .slice(2)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('files that are picked', () => {
  test('are counted side by side, with totals, and nothing of a pupil is shown', async () => {
    show();
    pick(AUTUMN, PROFILES);
    await screen.findByText('2GT10');
    expect(readTable()).toEqual([
      ['2GT1', '12', '19', '20', '11', '9'],
      ['2GT10', '0', '28', 'aucun élève', 'aucun élève', 'aucun élève'],
      ['Total', '12', '47', '20', '11', '9'],
    ]);
    expect(document.body.innerHTML).not.toMatch(SECRETS);
  });

  test('may be dropped anywhere, and taken away one by one', async () => {
    show();
    // Beside its place: the browser would leave the page for it.
    const place = document.body;
    const drop = createEvent.drop(place);
    const files = [new File([AUTUMN], 'a'), new File([PROFILES], 'b')];
    Object.defineProperty(drop, 'dataTransfer', { value: { files } });
    fireEvent(place, drop);
    expect(drop.defaultPrevented).toBe(true);
    await screen.findByText('2GT10');
    fireEvent.click(screen.getByRole('button', { name: 'Retirer\u202f: Campagne 4101 QWERTY123' }));
    expect(readTable().map(([name]) => name)).toEqual(['2GT1', 'Total']);
  });

  test('count once when they are the same, and say so', async () => {
    show();
    pick(AUTUMN);
    await screen.findByText('2GT10');
    pick(AUTUMN);
    await screen.findByText(/ce fichier avait déjà été lu/);
    expect(readTable().at(-1)).toEqual(['Total', '12', '47']);
  });

  test('join what is there once they are read: a campaign taken away meanwhile stays away', async () => {
    show();
    pick(AUTUMN);
    await screen.findByText('2GT10');
    const slow = new File([PROFILES], 'a.csv');
    const content = await slow.arrayBuffer();
    let finish = () => {};
    slow.arrayBuffer = () => new Promise((resolve) => (finish = () => resolve(content)));
    pickFiles([slow]);
    await screen.findByText('Lecture en cours…');
    fireEvent.click(screen.getByRole('button', { name: 'Retirer\u202f: Campagne 4101 QWERTY123' }));
    expect(screen.getByText('Lecture en cours…')).toBeTruthy();
    finish();
    await screen.findByText('Certifiables');
    expect(readTable()).toEqual([
      ['2GT1', '20', '11', '9'],
      ['Total', '20', '11', '9'],
    ]);
    expect(screen.queryByText('Lecture en cours…')).toBeNull();
  });

  test('say what was left out, and count together whose class is not told', async () => {
    show();
    const mixed = makeAssessmentExport([
      ...makeClass('2GT1', { pupils: 31, finished: 12 }),
      ...makeClass('Sentinel Léa', { pupils: 2, finished: 1 }, 100),
    ]);
    pick(mixed.replace('"SENTINELCAMPAGNE de M. Sentinel"', 'SENTINEL;CAMPAGNE'));
    await screen.findByText(/1 ligne du fichier est illisible/);
    expect(readTable()).toEqual([
      ['2GT1', '11', '19'],
      ['Autres', '1', '1'],
      ['Total', '12', '20'],
    ]);
    expect(screen.getByText(/moins de trois élèves/)).toBeTruthy();
    expect(document.body.innerHTML).not.toMatch(SECRETS);
  });

  test('that are wrong are told by their place, not by their name, and leave the others', async () => {
    show();
    pick(AUTUMN, CERTIFICATION_RESULTS);
    const said = await screen.findByText(/Ce sont des résultats de certification/);
    expect(said.textContent).toMatch(/^Fichier 2 sur 2\. /);
    expect(readTable()).toHaveLength(3);
  });
});

describe('how a file is written', () => {
  const read = (content: BlobPart) => readResultsFile(new File([content], 'a.csv'));
  const utf16 = (text: string, isLittle: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    for (let index = 0; index < text.length; index += 1)
      new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), isLittle);
    return bytes;
  };

  test.each([
    ['in UTF-16, as it says', utf16(AUTUMN, true)],
    ['in UTF-16, the other way round', utf16(AUTUMN, false)],
    ['with commas', AUTUMN.replaceAll('";"', '","')],
    ['with tabs', AUTUMN.replaceAll('";"', '"\t"')],
    [
      'without its mark, in Windows-1252',
      new Uint8Array([...AUTUMN.slice(1)].map((sign) => sign.charCodeAt(0))),
    ],
  ])('%s, it is read all the same', async (_how, content) => {
    expect(await read(content)).toEqual(await read(AUTUMN));
    expect(await read(content)).toMatchObject({
      number: '4101',
      classes: [{ name: '2GT1' }, { name: '2GT10' }],
    });
  });

  test.each([
    ['spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4])],
    ['spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['unreadable', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1])],
    ['empty', ''],
    ['empty', '\uFEFF'],
  ])('%s is said of what cannot be', async (fault, content) => {
    expect(await read(content)).toEqual({ fault });
  });

  test('fifty million bytes are refused before one is read', async () => {
    const file = new File([], 'a.csv');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    const arrayBuffer = vi.spyOn(file, 'arrayBuffer');
    expect(await readResultsFile(file)).toEqual({ fault: 'too-big' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('what goes wrong while it is read is told without its words', async () => {
    const file = new File([AUTUMN], 'a.csv');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('SENTINEL'));
    expect(await readResultsFile(file)).toEqual({ fault: 'unreadable' });
  });
});

describe('counts that are kept', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('are a line at the end of the note, taken out again by "Annuler" alone', async () => {
    const { onSetNote, setNote } = show('Salle B12');
    pick(AUTUMN);
    await screen.findByText('2GT10');
    press("Garder ces nombres avec l'étape");
    expect(onSetNote).toHaveBeenLastCalledWith('remind-students', `Salle B12\n${LINE}`);
    setNote(`Salle B12\n${LINE}\nVu avec Mme C.`);
    await screen.findByText(/Ces nombres sont dans votre note/);
    press('Annuler');
    expect(onSetNote).toHaveBeenLastCalledWith('remind-students', 'Salle B12\nVu avec Mme C.');
    expect(JSON.stringify(onSetNote.mock.calls)).not.toMatch(SECRETS);
  });

  test('are totals where there is no room for the classes, and refused where there is none at all', async () => {
    const { onSetNote, setNote } = show('x'.repeat(200));
    pick(AUTUMN);
    await screen.findByText('2GT10');
    press("Garder ces nombres avec l'étape");
    expect(onSetNote.mock.lastCall?.[1]).toMatch(/QWERTY123 12\/59 terminés$/);
    await screen.findByText(/Les totaux sont dans votre note/);
    onSetNote.mockClear();
    setNote('x'.repeat(270));
    press("Garder ces nombres avec l'étape");
    await screen.findByText(/ne tiennent plus dans la note/);
    expect(onSetNote).not.toHaveBeenCalled();
  });

  test('of a newer export take the place of those that are kept', async () => {
    const { onSetNote, setNote } = show('Salle B12');
    const keep = () => screen.getByRole('button', { name: "Garder ces nombres avec l'étape" });
    pick(AUTUMN);
    await screen.findByText('2GT10');
    fireEvent.click(keep());
    setNote(`Salle B12\n${LINE}`);
    await screen.findByText(/Ces nombres sont dans votre note/);
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    pick(
      makeAssessmentExport([
        ...makeClass('2GT1', { pupils: 31, finished: 29 }),
        ...makeClass('2GT10', { pupils: 28, finished: 0 }, 100),
      ]),
    );
    await screen.findByText(/contient encore les nombres d'avant/);
    expect(screen.queryByText(/Ces nombres sont dans votre note/)).toBeNull();
    expect(keep().getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(keep());
    const newer = LINE.replaceAll('12/59', '29/59').replace('12/31', '29/31');
    expect(onSetNote).toHaveBeenLastCalledWith('remind-students', `Salle B12\n${newer}`);
    setNote(`Salle B12\n${newer}`);
    await screen.findByText(/Ces nombres sont dans votre note/);
    press('Annuler');
    expect(onSetNote).toHaveBeenLastCalledWith('remind-students', 'Salle B12');
  });

  test('need a step to go with', async () => {
    show('', { ...makeProps(''), step: undefined });
    pick(AUTUMN);
    await screen.findByText('2GT10');
    expect(screen.queryByRole('button', { name: /Garder/ })).toBeNull();
    expect(screen.getByText(/ouvrez ce suivi depuis l'étape/)).toBeTruthy();
  });
});

test('the table is copied as a spreadsheet takes it', async () => {
  const { onCopy } = show();
  pick(AUTUMN);
  await screen.findByText('2GT10');
  fireEvent.click(screen.getByRole('button', { name: 'Copier le tableau' }));
  await waitFor(() => expect(onCopy).toHaveBeenCalledOnce());
  expect(onCopy.mock.lastCall?.[0]).toBe(
    '\tCampagne 4101 QWERTY123\t\nClasse\tTerminés\tNon terminés\n2GT1\t12\t19\n2GT10\t0\t28\nTotal\t12\t47',
  );
  expect(within(document.body).getByRole('region', { name: 'Où en sont les classes' })).toBeTruthy();
});

test('campaigns are called as the user calls them, in the table, the copy and the note', async () => {
  const { onCopy, onSetNote } = show('', makeProps(''), { '4101': '2de GT, positionnement' });
  pick(AUTUMN, PROFILES);
  await screen.findByRole('button', { name: 'Retirer\u202f: 2de GT, positionnement' });
  expect(screen.getByRole('button', { name: 'Retirer\u202f: Campagne 4102 AZERTY456' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copier le tableau' }));
  await waitFor(() => expect(onCopy).toHaveBeenCalledOnce());
  expect(onCopy.mock.lastCall?.[0]).toMatch(/^\t2de GT, positionnement\t\tCampagne 4102 AZERTY456\t/);
  fireEvent.click(screen.getByRole('button', { name: "Garder ces nombres avec l'étape" }));
  expect(onSetNote.mock.lastCall?.[1]).toContain('2de GT, positionnement 12/59 terminés');
});
