import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { writeOds } from 'hucre/ods';
import { beforeAll, describe, expect, test } from 'vitest';
import { PIX_HOSTS } from '../../checklist/network-check/hosts.ts';
import { makeMacroOds } from '../fixtures/macro-ods.ts';
import { MemoryStorage } from '../fixtures/memory-storage.ts';
import { showNetworkCheck } from '../fixtures/network-check.tsx';
import { makeReport } from '../fixtures/network-report.ts';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function add(text: string) {
  const field = screen.getByLabelText("Adresse d'un site");
  fireEvent.input(field, { target: { value: text } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
}

function pick(label: string | RegExp, ...files: File[]) {
  const input = screen.getByLabelText(label);
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  // The DOM made up for tests lets no value of a file input be set.
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  fireEvent.change(input);
}
const LIST = /Choisir la liste de l'académie/;
const REPORTS = /Choisir les rapports/;
const readKept = async (storage: MemoryStorage) =>
  ((await storage.read('local', ['network-hosts']))['network-hosts'] as { hosts: unknown[] } | undefined)
    ?.hosts;

describe('the file', () => {
  // It is packed once: a second and more.
  beforeAll(async () => void (await import('virtual:network-check-file')));

  test('is saved by one press, with the hosts of Pix and those of the user in it', async () => {
    const { saved } = await showNetworkCheck();
    add('*.exemple.fr');
    press('Enregistrer le fichier de contrôle');
    await screen.findByText('Le fichier est dans vos téléchargements, avec 16 sites à essayer.');
    const text = await saved[0]?.text();
    expect(saved[0]?.type).toBe('text/html');
    const setup = JSON.parse(/id="setup">(.*?)<\/script>/s.exec(text ?? '')?.[1] ?? '');
    expect(setup.hosts.map(({ address }: { address: string }) => address)).toEqual([
      ...PIX_HOSTS.map(({ name }) => name),
      'exemple.fr',
    ]);
    expect(setup).toMatchObject({ language: 'fr', madeOn: '2026-11-29' });
  });

  test('asked for in the menu, is saved once by itself, with the hosts that are kept', async () => {
    const hosts = [{ name: 'exemple.fr', source: 'typed', seen: '2026-11-20' }];
    const storage = new MemoryStorage({ local: { 'network-hosts': { schema: 2, hosts } } });
    const { saved } = await showNetworkCheck({ storage, savesAtOnce: true });
    await screen.findByText('Le fichier est dans vos téléchargements, avec 16 sites à essayer.');
    add('autre.exemple.fr');
    await screen.findByText(/autre\.exemple\.fr est ajouté/);
    expect(saved).toHaveLength(1);
    expect(await saved[0]?.text()).toContain('"address":"exemple.fr"');
  });

  test('is in the language of who saves it', async () => {
    const { saved } = await showNetworkCheck({ languages: ['en-GB'] });
    press('Save the check file');
    await screen.findByText(/The file is among your downloads/);
    expect(await saved[0]?.text()).toContain('"language":"en"');
  });
});

describe('on pix.org', () => {
  test('the list has the applications that stand there', async () => {
    await showNetworkCheck({ domain: 'org' });
    for (const name of ['app.pix.org', 'certif.pix.org', 'orga.pix.org', 'epreuves.pix.fr'])
      screen.getByRole('rowheader', { name, hidden: true });
    expect(screen.queryByRole('rowheader', { name: 'app.pix.fr', hidden: true })).toBeNull();
    add('app.pix.org');
    screen.getByText('Ce site est déjà dans la liste.');
  });
});

describe('the list', () => {
  test('has what each host is for, where it comes from and when', async () => {
    await showNetworkCheck();
    const row = screen.getByRole('rowheader', { name: 'epreuves.pix.fr', hidden: true }).closest('tr');
    expect(row?.textContent).toContain('code public de Pix, lu le 28 novembre 2026');
    expect(screen.queryByText("plus d'un an")).toBeNull();
  });

  test('says which lines are more than a year old', async () => {
    await showNetworkCheck({ today: '2027-11-28' });
    screen.getByText(/Des lignes de la liste ont plus d'un an/);
    expect(screen.getAllByText("plus d'un an")).toHaveLength(15);
  });

  test('takes a site that is typed, keeps it on this computer, and lets it go', async () => {
    const { storage } = await showNetworkCheck();
    add('https://exemple.fr/page');
    await screen.findByText('exemple.fr est ajouté.');
    await waitFor(async () =>
      expect(await readKept(storage)).toEqual([{ name: 'exemple.fr', source: 'typed', seen: '2026-11-29' }]),
    );
    expect(storage.keys('sync')).toEqual([]);
    press('Retirer exemple.fr');
    await waitFor(async () => expect(await readKept(storage)).toEqual([]));
    screen.getByText('exemple.fr est retiré.');
    expect(document.activeElement?.textContent).toBe('Voir les 15 sites essayés');
  });

  test('says as what a wildcard or a name with accents will be tried', async () => {
    await showNetworkCheck();
    add('*.exemple.fr');
    screen.getByText("*.exemple.fr est ajouté, et sera essayé à l'adresse exemple.fr.");
    add('école.fr');
    screen.getByText("xn--cole-9oa.fr est ajouté, et sera essayé à l'adresse xn--cole-9oa.fr.");
  });

  test.each([
    ['', "Saisissez l'adresse d'un site."],
    ['app.pix.fr', 'Ce site est déjà dans la liste.'],
    ['un peu tout', "Ce n'est pas le nom d'un site."],
    ['192.168.1.1', /Saisissez le nom du site plutôt que son adresse en chiffres/],
  ])('refuses "%s" in one sentence, and leaves it there to be mended', async (text, sentence) => {
    await showNetworkCheck();
    add(text);
    screen.getByText(sentence);
    const field = screen.getByLabelText("Adresse d'un site") as HTMLInputElement;
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual([text, 'true']);
    expect(document.activeElement).toBe(field);
  });

  test('is not written over where a newer version wrote it', async () => {
    const newer = { schema: 99, hosts: [] };
    const storage = new MemoryStorage({ local: { 'network-hosts': newer } });
    await expect(showNetworkCheck({ storage })).rejects.toThrow('not read yet');
    screen.getByText(/Cette liste vient d'une version plus récente/);
    expect(storage.writes).toEqual([]);
  });
});

describe("a file of the académie's", () => {
  test('is shown as it was understood before any site is added', async () => {
    const { storage } = await showNetworkCheck();
    const sheets = [
      { name: 'Notes', rows: [['Zyxwvut', 'zyxwvut@exemple.fr', '123456789AB']] },
      {
        name: 'Sites',
        rows: [['https://www.geoportail.gouv.fr/carte', 'carte'], ['app.pix.fr'], ['*.gallica.fr']],
      },
    ];
    pick(LIST, new File([(await writeOds({ sheets })) as BlobPart], 'sites.ods'));
    const found = within(await screen.findByRole('region', { name: 'Trouvé dans le fichier' }));
    found.getByText('www.geoportail.gouv.fr');
    found.getByText('1 site est déjà dans la liste.');
    expect(document.activeElement?.textContent).toBe('Trouvé dans le fichier');
    expect(storage.writes).toEqual([]);
    press('Ajouter ces 2 sites');
    await waitFor(async () => expect(await readKept(storage)).toHaveLength(2));
    // Nothing else of the file has left its reading.
    expect(JSON.stringify(storage.writes) + document.body.textContent).not.toMatch(
      /zyxwvut|123456789AB|carte/i,
    );
  });

  test('one site a line keeps its ports', async () => {
    await showNetworkCheck();
    pick(LIST, new File(['proxy.exemple.fr:8443\nexemple.fr'], 'sites.txt'));
    await screen.findByText('proxy.exemple.fr:8443');
  });

  test('that is very long is said to be read in part', async () => {
    await showNetworkCheck();
    const line = `exemple.fr;${'x'.repeat(200)}\n`;
    pick(LIST, new File([line.repeat(10_000)], 'sites.csv'));
    await screen.findByText(/seul son début a été lu/);
  });

  test('of which the beginning has no site is said to be read in part', async () => {
    await showNetworkCheck();
    pick(LIST, new File([`carte;${'x'.repeat(200)}\n`.repeat(10_000)], 'sites.csv'));
    await screen.findByText(/seul son début a été lu\. Aucun nom de site/);
  });

  test('fills the list as far as there is room, and says so', async () => {
    await showNetworkCheck();
    for (const [from, kept] of [
      [0, 150],
      [150, 50],
    ] as const) {
      const names = Array.from({ length: 150 }, (_none, index) => `site${from + index}.fr`);
      pick(LIST, new File([names.join('\n')], 'sites.csv'));
      fireEvent.click(await screen.findByText('Ajouter ces 150 sites'));
      await screen.findByText(
        kept === 50 ? /^50 sites sont ajoutés\s: la liste est pleine/ : '150 sites sont ajoutés.',
      );
    }
  });

  test('loses nothing when it is given up', async () => {
    const { storage } = await showNetworkCheck();
    pick(LIST, new File(['Site;Raison\nexemple.fr;carte'], 'sites.csv'));
    await screen.findByText('Ajouter ce site');
    press('Annuler');
    expect(screen.queryByText('Trouvé dans le fichier')).toBeNull();
    expect(storage.writes).toEqual([]);
  });

  test('with macros is read as any other, by its cells alone', async () => {
    await showNetworkCheck();
    pick(LIST, new File([makeMacroOds([['Site'], ['exemple.fr']])], 'sites.ods'));
    await screen.findByText('Ajouter ce site');
    screen.getByText('exemple.fr');
    expect(document.body.textContent).not.toContain('macro.exemple.fr');
  });

  test('is read in UTF-16 too', async () => {
    await showNetworkCheck();
    const text = '\ufeffSite,Raison\nexemple.fr,carte';
    pick(LIST, new File([new Uint16Array([...text].map((letter) => letter.charCodeAt(0)))], 'sites.csv'));
    await screen.findByText('Ajouter ce site');
  });

  test.each([
    ['certifications.csv', 'Nom;Prénom;INE\nZyxwvut;Abc;123456789AB', /Aucun nom de site n'a été trouvé/],
    ['vide.csv', '', "Il n'y a rien à lire dans ce fichier."],
    ['photo.ods', 'PK\u0003\u0004 ceci n’est pas un tableau', /Ce fichier ne se lit pas/],
    ['gros.csv', new Uint8Array(20_000_001), /dépasse 20\sMo/],
  ])('%s is refused in one sentence', async (name, content, sentence) => {
    await showNetworkCheck();
    pick(LIST, new File([content], name));
    await screen.findByText(sentence);
    expect(document.body.textContent).not.toContain('Zyxwvut');
  });
});

describe('reports brought back', () => {
  const makeFile = (name: string, changed = {}) => new File([JSON.stringify(makeReport(changed))], name);

  test('become one table by room, in memory alone', async () => {
    const { storage } = await showNetworkCheck();
    pick(
      REPORTS,
      makeFile('a.json', { computer: 'poste 7' }),
      makeFile('b.json', { computer: 'poste 8', results: [], observation: '<b>écran noir</b>' }),
      makeFile('c.json', { room: 'C3' }),
    );
    await screen.findByText('3 rapports lus.');
    const headings = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Salle B12', 'Salle C3']);
    const [table] = screen.getAllByRole('table').filter((each) => within(each).queryByText('poste 7'));
    const rows = within(table as HTMLElement).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'OrdinateurDateNavigateurRépondentÀ revoirObservation',
      'poste 729 nov. 2026Firefox 1401 sur 2epreuves.pix.fr\u202f: sans réponse',
      "poste 829 nov. 2026Firefox 140rien n'a été essayé<b>écran noir</b>",
    ]);
    screen.getByText('2 ordinateurs, 1 à revoir, 1 sans essai');
    expect(storage.writes).toEqual([]);
    press('Vider le tableau');
    expect(screen.queryByText('Salle B12')).toBeNull();
    screen.getByText('Le tableau est vide.');
    press('Annuler');
    screen.getByText('Salle B12');
    expect(screen.queryByText('Annuler')).toBeNull();
  });

  test('in which nothing was tried say so', async () => {
    await showNetworkCheck();
    pick(REPORTS, makeFile('a.json', { results: [], room: 'CDI' }));
    await screen.findByText("1 ordinateur, rien n'a été essayé");
    screen.getByRole('heading', { name: 'CDI' });
    expect(document.body.textContent).not.toMatch(/tous les sites répondent|0 sur 0/);
  });

  test('that are none are told by name, in one sentence, and the others are read', async () => {
    await showNetworkCheck();
    pick(
      REPORTS,
      makeFile('bon.json'),
      new File(['Nom;Prénom'], 'eleves.csv'),
      makeFile('futur.json', { version: 2 }),
      new File([new Uint8Array(500_001)], 'gros.json'),
    );
    await screen.findByText('1 rapport lu.');
    screen.getByText(/^eleves\.csv\s: ce n'est pas un rapport/);
    screen.getByText(/^futur\.json\s: ce rapport vient d'une version plus récente/);
    screen.getByText(/^gros\.json\s: ce fichier est trop gros/);
  });
});
