import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { writeOds } from 'hucre/ods';
import { describe, expect, test, vi } from 'vitest';
import { NO_FINDINGS } from '../../checklist/findings.ts';
import { showPlan } from '../fixtures/plan.tsx';
import { makePlan } from '../fixtures/plans.ts';

const part = () => within(screen.getByRole('region', { name: 'Effectifs' }));
const press = (name: string | RegExp) => fireEvent.click(part().getByRole('button', { name }));
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

function paste(text: string) {
  press('Coller un tableau');
  type(part().getByLabelText('Votre tableau'), text);
  press('Lire le tableau');
}
const readUnderstood = () => within(part().getByRole('region', { name: 'Ce qui a été compris' }));

async function pick(name: string, content: BlobPart) {
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  // The DOM made up for tests lets no value of a file input be set.
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  fireEvent.change(input);
}

describe('a class that is typed', () => {
  const add = (name: string, pupils: string, extra = '') => {
    const form = part().getByRole('button', { name: 'Ajouter la classe' }).closest('form');
    if (!form) throw new Error('no form');
    const fields = within(form);
    type(fields.getByLabelText('Classe'), name);
    type(fields.getByLabelText('Élèves'), pupils);
    type(fields.getByLabelText('dont temps majoré'), extra);
    fireEvent.submit(form);
  };

  test('is added, and the next may be typed at once', () => {
    const { getData } = showPlan();
    add('2GT3', '31', '2');
    expect(getData().headcounts).toEqual([{ name: '2GT3', pupils: 31, extraTime: 2 }]);
    expect((document.activeElement as HTMLInputElement).type).toBe('text');
    part().getByText('1 classe, 31 élèves, dont 2 avec temps majoré');
  });

  test.each([
    ['', '31', '', 'Donnez le nom de la classe, comme dans Pix.'],
    ['2gt1', '31', '', 'Cette classe est déjà dans le tableau.'],
    ['2GT3', '', '', "Saisissez un nombre entier d'élèves."],
    ['2GT3', '0', '', /sans élève à certifier/],
    ['2GT3', '10', '11', /plus d'élèves avec temps majoré/],
  ])('"%s", "%s", "%s" is refused in one sentence', (name, pupils, extra, sentence) => {
    const { getData } = showPlan({ headcounts: [{ name: '2GT1', pupils: 30, extraTime: 0 }] });
    add(name, pupils, extra);
    part().getByText(sentence);
    expect(getData().headcounts).toHaveLength(1);
  });

  test('of a thousand pupils is kept, and asked about', () => {
    showPlan();
    add('2GT3', '1000');
    part().getByText(/est-ce bien une seule classe/);
  });
});

describe('a class that is given another name', () => {
  test('keeps its sessions, created on Pix or locked, and so it does when the change is taken back', async () => {
    const plan = makePlan(4);
    const { getData } = showPlan(plan);
    const [first] = plan.headcounts;
    if (!first) throw new Error('no class');
    const before = getData().sessions.filter(({ parts }) =>
      parts.some((part) => part.className === first.name),
    );
    expect(before.length).toBeGreaterThan(0);
    const field = part().getByLabelText(`Classe, classe ${first.name}`);
    type(field, '2GT99');
    fireEvent.blur(field);
    await waitFor(() => expect(getData().headcounts.map(({ name }) => name)).toContain('2GT99'));
    const after = getData().sessions.filter(({ parts }) => parts.some((part) => part.className === '2GT99'));
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(getData().sessions.flatMap(({ parts }) => parts.map(({ className }) => className))).not.toContain(
      first.name,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Annuler la dernière modification' }));
    await waitFor(() => expect(getData().headcounts).toEqual(plan.headcounts));
    expect(getData().sessions).toEqual(plan.sessions);
  });
});

describe('a table that is pasted', () => {
  test('is shown as it was understood before anything is kept', () => {
    const { getData } = showPlan();
    paste('Lycée Villepreux\n\nClasse\tEffectif\n2GT3\t31 élèves\n2GT4\t0\n2GT3\t2\nTotal\t40');
    const understood = readUnderstood();
    understood.getByText('2GT3');
    understood.getByText(/^Ligne 1\s: un titre, laissé de côté\.$/);
    understood.getByText(/^Ligne 5\s: aucun élève, laissée de côté\.$/);
    understood.getByText(/^2GT3\s: 2 lignes additionnées \(31 \+ 2\)\.$/);
    understood.getByText(/un total de 40, qui n'est pas la somme/);
    expect(getData().headcounts).toEqual([]);
    press('Garder cette classe');
    expect(getData().headcounts).toEqual([{ name: '2GT3', pupils: 33, extraTime: 0 }]);
  });

  test('of a thousand rows that say nothing shows the first of them, and how many more there are', () => {
    showPlan();
    paste(
      `2GT3;31\n${'2GT4;31\n'.repeat(40)}${Array.from({ length: 1000 }, (_none, row) => `TG${row};?`).join('\n')}`,
    );
    const understood = readUnderstood();
    understood.getByText(/^Ligne 42\s: l'effectif n'est pas un nombre, laissée de côté\.$/);
    understood.getByText('Et 990 autres lignes à revoir.');
    understood.getByText(/^2GT4\s: 40 lignes additionnées\.$/);
    expect(understood.getAllByRole('listitem').length).toBeLessThan(20);
  });

  test('is read by the columns that the user chooses', () => {
    const { getData } = showPlan();
    paste('Classe;Inscrits;Effectif\n2GT3;31;12\n2GT4;30;11');
    const understood = readUnderstood();
    fireEvent.change(understood.getByLabelText('Colonne des effectifs'), { target: { value: '1' } });
    press('Garder ces 2 classes');
    expect(getData().headcounts.map(({ pupils }) => pupils)).toEqual([31, 30]);
  });

  test('loses nothing when it is given up', () => {
    const headcounts = [{ name: '2GT1', pupils: 30, extraTime: 0 }];
    const { getData } = showPlan({ headcounts });
    paste('2GT3 31');
    readUnderstood().getByText(/La classe du tableau sera remplacée/);
    press('Annuler');
    expect(getData().headcounts).toEqual(headcounts);
  });

  test('is added to what is there when the user says so', () => {
    const { getData } = showPlan({ headcounts: [{ name: '2GT1', pupils: 30, extraTime: 0 }] });
    paste('2GT3 31');
    fireEvent.click(readUnderstood().getByRole('checkbox'));
    press('Garder cette classe');
    expect(getData().headcounts.map(({ name }) => name)).toEqual(['2GT1', '2GT3']);
  });

  test('that is empty is refused in one sentence', () => {
    showPlan();
    paste('\n \n');
    part().getByText("Il n'y a rien à lire ici.");
  });
});

describe('a table with the names of pupils', () => {
  const SENTINELS = /DUPONT|MARTIN|Léa|Hugo|120890123AB|12\/03\/2010/;
  const ROWS = 'DUPONT;Léa;2GT3;12/03/2010;120890123AB\nMARTIN;Hugo;2GT3;14/05/2010;120890124AB';
  /** All that is drawn, values and attributes included. */
  const readAll = () =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
        ({ value }) => value,
      ),
    ].join('\n');

  test.each([
    ['without headings', ROWS, 1],
    ['with one heading left blank', `Nom;;Division;Né(e) le;INE\n${ROWS}`, 1],
    ['without a class', 'DUPONT;Léa;12/03/2010\nMARTIN;Hugo;14/05/2010', 0],
    ['with a code', 'DUPONT;AB123456\nMARTIN;AB123457', 0],
  ])('%s: none of them is drawn, kept or logged, whatever column is chosen', async (_what, text, classes) => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level),
    );
    const { getData } = showPlan();
    await pick('eleves.csv', text);
    await waitFor(() => readUnderstood());
    expect(readAll()).not.toMatch(SENTINELS);
    expect(readUnderstood().queryAllByText('2GT3')).toHaveLength(classes);
    const choice = readUnderstood().getByLabelText('Colonne des classes');
    for (const { value } of choice.querySelectorAll('option')) {
      fireEvent.change(choice, { target: { value } });
      expect(readAll()).not.toMatch(SENTINELS);
      const keep = part().getByRole<HTMLButtonElement>('button', { name: /^Garder/ });
      if (keep.disabled) continue;
      fireEvent.click(keep);
      break;
    }
    expect(JSON.stringify(getData())).not.toMatch(SENTINELS);
    expect(getData().headcounts).toHaveLength(classes);
    expect(JSON.stringify(logs.map(({ mock }) => mock.calls))).not.toMatch(SENTINELS);
  });

  test('says what was left out, and what to do', async () => {
    showPlan();
    await pick('eleves.csv', ROWS);
    await waitFor(() => readUnderstood());
    fireEvent.change(readUnderstood().getByLabelText('Colonne des classes'), { target: { value: '0' } });
    readUnderstood().getByText(/^2 lignes, à partir de la ligne 1\s: rien qui ressemble à une classe/);
    readUnderstood().getByText(/choisissez la colonne des classes/);
  });
});

describe('a file', () => {
  test('in Windows-1252 keeps its accents', async () => {
    showPlan();
    await pick(
      'classes.csv',
      new Uint8Array(
        [...'Classe;Effectif\r\nPr']
          .map((c) => c.charCodeAt(0))
          .concat(
            [0xe9],
            [...'pa;31'].map((c) => c.charCodeAt(0)),
          ),
      ),
    );
    await waitFor(() => readUnderstood().getByText('Prépa'));
  });

  test('ODS is read, its first sheet that holds something', async () => {
    showPlan();
    const bytes = await writeOds({
      sheets: [
        { name: 'Vide', rows: [] },
        {
          name: 'Classes',
          rows: [
            ['Division', 'Effectif'],
            ['2GT3', 31],
          ],
        },
      ],
    });
    await pick('classes.ods', bytes as BlobPart);
    await waitFor(() => readUnderstood().getByText('2GT3'));
  });

  test('an ODS with formulas gives what they came to, and their total is none of the classes', async () => {
    showPlan();
    const sum = (formula: string, value: number) => ({ value, formula, formulaResult: value });
    const bytes = await writeOds({
      sheets: [
        {
          name: 'Classes',
          rows: [['Division', 'Effectif'], ['2GT3'], ['1G1'], ['Total']],
          cells: new Map([
            ['1,1', sum('SUM(D2:D3)', 31)],
            ['2,1', sum('30-2', 28)],
            ['3,1', sum('SUM(B2:B3)', 59)],
          ]),
        },
      ],
    });
    await pick('classes.ods', bytes as BlobPart);
    await waitFor(() => readUnderstood().getByText('2GT3'));
    readUnderstood().getByText('31 élèves');
    expect(readUnderstood().queryByText('59 élèves')).toBeNull();
    screen.getByText(/2 classes, 59 élèves/);
  });

  test.each([
    ['of 20 MB', 'big.csv', new Uint8Array(20_000_001), /dépasse 20 Mo/],
    ['that is a picture', 'image.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /ne se lit pas/],
    ['that is a broken archive', 'x.ods', new Uint8Array([0x50, 0x4b, 3, 4, 9]), /ne se lit pas/],
    ['that is empty', 'x.csv', '', /rien à lire/],
  ])('%s is refused in one sentence', async (_what, name, content, sentence) => {
    showPlan();
    await pick(name, content);
    await waitFor(() => part().getByText(sentence));
  });
});

test('the sum is compared with what Pix counts', () => {
  showPlan(
    { headcounts: [{ name: '2GT3', pupils: 31, extraTime: 0 }] },
    { findings: { ...NO_FINDINGS, certifiable: { value: 33, read: '2026-11-18' } } },
  );
  part().getByText('Pix compte 33 certifiables (lu le 18 novembre).');
  part().getByText('Le total des classes en compte 2 de moins.');
});

describe('a plan begun before the establishment was known', () => {
  const earlier = {
    headcounts: [{ name: '2GT3', pupils: 31, extraTime: 0 }],
    means: undefined,
    sessions: [],
  };

  test('is offered where none is begun, taken over, and given back', () => {
    const { getData } = showPlan({}, { earlier });
    expect(screen.getByText(/commencé avant que l'établissement soit connu\s: 1 classe\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Le reprendre ici' }));
    expect(getData().headcounts).toEqual(earlier.headcounts);
    expect(screen.queryByRole('button', { name: 'Le reprendre ici' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Annuler la dernière modification/ }));
    expect(screen.getByRole('button', { name: 'Le reprendre ici' })).toBeTruthy();
  });

  test('is not offered beside another, nor where nothing was said of it', () => {
    showPlan({ headcounts: earlier.headcounts }, { earlier });
    showPlan({}, { earlier: { ...earlier, headcounts: [] } });
    expect(screen.queryByRole('button', { name: 'Le reprendre ici' })).toBeNull();
  });
});
