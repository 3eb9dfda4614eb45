import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frNetworkFile } from '../../assets/messages/fr/network-file.ts';
import { MOST_MAILTO, makeMailto } from '../../checklist/mailing/make-mailto.ts';
import { makeSetup } from '../../checklist/network-check/fill-file.ts';
import { PIX_HOSTS } from '../../checklist/network-check/hosts.ts';
import { readReport } from '../../checklist/network-check/read-report.ts';
import { CheckPage } from '../../components/network-check/saved-file/check-page.tsx';
import { formatReport } from '../../components/network-check/saved-file/format-report.ts';
import { readSetup } from '../../components/network-check/saved-file/read-setup.ts';
import { makeReport } from '../fixtures/network-report.ts';

const own = (name: string) => ({ name, role: 'own', source: 'typed', seen: '2026-11-28' }) as const;
const asked: string[] = [];

/** What was asked for as something to show; the DOM made up for tests loads nothing by itself. */
const shown: string[] = [];

/** A frame in which a site of this name shows, and any other does not. */
function makeFrame(makeElement: (name: string) => HTMLElement): HTMLElement {
  const inner = document.implementation.createHTMLDocument();
  inner.body.append = (element) => {
    const { data, onload, onerror } = element as HTMLObjectElement;
    shown.push(data);
    const end = data.includes('reserve') ? onload : onerror;
    (end as (() => void) | null)?.();
  };
  return Object.defineProperty(makeElement('div'), 'contentDocument', { value: inner });
}

beforeEach(() => {
  const makeElement = document.createElement.bind(document) as (name: string) => HTMLElement;
  vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
    name === 'iframe' ? makeFrame(makeElement) : makeElement(name),
  );
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked.push(address);
    expect(options).toMatchObject({ mode: 'no-cors', cache: 'no-store', credentials: 'omit' });
    if (address.includes('refus')) throw new TypeError('Failed to fetch');
  });
  vi.setSystemTime(Date.UTC(2026, 10, 29, 9));
});
afterEach(() => {
  asked.length = 0;
  shown.length = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const show = (hosts = [own('exemple.fr'), own('*.refus.fr')]) =>
  render(<CheckPage setup={makeSetup(hosts, 'fr', '2026-11-29')} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the saved file', () => {
  test('says what it will do, and asks nothing before a press', async () => {
    show();
    screen.getByText(/Il va demander le petit fichier «\srobots.txt\s» à 2 sites.*4\s?secondes au plus/);
    screen.getByText(/Rien ne commence avant que vous pressiez/);
    expect(asked).toEqual([]);
    press('Commencer');
    await screen.findByText('1 site sur 2 est à revoir.');
    expect(asked).toEqual(['https://exemple.fr/robots.txt', 'https://refus.fr/robots.txt']);
    const row = screen.getByRole('rowheader', { name: '*.refus.fr' }).closest('tr');
    expect(row?.textContent).toBe("*.refus.fressayé à l'adresse refus.frrefusé");
    screen.getByText(/port fermé, nom inconnu, certificat refusé.*ouvrez le site pour en être sûr/);
    screen.getByText(/La page de blocage d'un filtre répond aussi/);
    expect(document.body.textContent).not.toMatch(/autorisé/);
  });

  test('asks a site that keeps its answer to itself once more, as something to show', async () => {
    show([own('exemple.fr'), own('refus.reserve.fr'), own('refus.fr')]);
    press('Commencer');
    await screen.findByText('1 site sur 3 est à revoir.');
    expect(shown.sort()).toEqual(['https://refus.fr/robots.txt', 'https://refus.reserve.fr/robots.txt']);
    const row = screen.getByRole('rowheader', { name: 'refus.reserve.fr' }).closest('tr');
    expect(row?.textContent).toMatch(/répond/);
  });

  test('says when nothing answers that the computer may have no network', async () => {
    show([own('refus.fr')]);
    press('Commencer');
    await screen.findByText(/Aucun site ne répond/);
  });

  test('without any host notes the computer', async () => {
    show([]);
    screen.getByText(/Aucun site n'est à essayer/);
    press('Commencer');
    await screen.findByText("Le navigateur, l'écran et l'horloge sont relevés.");
    expect(screen.queryByRole('table')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('that is damaged says so', () => {
    for (const text of ['', '{}', '"setup-here"', '{"hosts":[{}]}']) expect(readSetup(text)).toBeUndefined();
    render(<CheckPage setup={undefined} />);
    screen.getByText(/La liste des sites de ce fichier est illisible/);
  });

  test('says what a site is told, in both languages', () => {
    show();
    screen.getByText(/chaque site reçoit l'adresse de votre réseau, le nom et la version du navigateur/);
    press('English');
    screen.getByText(/each site receives the address of your network, the name and version of the browser/);
  });

  test.each([
    ['fr', 'https://app.pix.fr/verification-extension-certification'],
    ['org', 'https://app.pix.org/verification-extension-certification'],
  ] as const)('on pix.%s links to the check page %s', async (domain, address) => {
    render(<CheckPage setup={makeSetup([], 'fr', '2026-11-29', domain)} />);
    press('Commencer');
    const link = await screen.findByRole('link', { name: /page de vérification/ });
    expect(link.getAttribute('href')).toBe(address);
  });

  test('says that its list is old', () => {
    vi.setSystemTime(Date.UTC(2028, 0, 1));
    show();
    screen.getByText(/a plus d'un an/);
  });

  test('goes to English and back', () => {
    show();
    press('English');
    screen.getByRole('heading', { name: 'Network check for Pix' });
    expect(document.documentElement.lang).toBe('en');
    press('Français');
    screen.getByRole('heading', { name: 'Contrôle du réseau pour Pix' });
  });

  test('saves a report that the extension reads', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      saved.push(content as Blob);
      return 'blob:saved';
    });
    show();
    fireEvent.input(screen.getByLabelText('Salle'), { target: { value: 'B12' } });
    fireEvent.input(screen.getByLabelText('Ordinateur'), { target: { value: 'poste 7' } });
    press('Commencer');
    fireEvent.input(await screen.findByLabelText('Observation'), { target: { value: '</script>' } });
    press('Enregistrer le rapport');
    await screen.findByText(/Le rapport est dans les téléchargements/);
    expect(readReport((await saved[0]?.text()) ?? '')).toMatchObject({
      room: 'B12',
      computer: 'poste 7',
      observation: '</script>',
      results: [
        { name: 'exemple.fr', outcome: 'answers' },
        { name: '*.refus.fr', outcome: 'refused' },
      ],
    });
  });

  test('shows the text where the browser refuses to copy it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    show();
    press('Commencer');
    fireEvent.click(await screen.findByRole('button', { name: 'Copier' }));
    await screen.findByText(/Le navigateur refuse de copier/);
    const text = (screen.getByLabelText('Le rapport en texte') as HTMLTextAreaElement).value;
    expect(text).toContain('*.refus.fr');
  });
});

describe('the report as a text', () => {
  test('has what is wrong before what answers', () => {
    const text = formatReport(makeReport({ observation: 'Écran noir' }), frNetworkFile, 'fr');
    expect(text).toMatch(/^Contrôle du réseau pour Pix\n.*\nSalle\u202f: B12\nOrdinateur\u202f: poste 7\n/);
    expect(text).toContain('Observation\u202f: Écran noir');
    expect(text.indexOf('Sans réponse (1)')).toBeLessThan(text.indexOf('Répond (1)'));
  });

  test('is about a room by its name', () => {
    const { mailSubject } = frNetworkFile;
    expect(['B12', 'Salle B12', 'salle 3', 'CDI', 'Amphi 2'].map(mailSubject)).toEqual(
      ['salle B12', 'salle B12', 'salle 3', 'CDI', 'Amphi 2'].map(
        (room) => `Contrôle du réseau pour Pix, ${room}`,
      ),
    );
  });

  test('with half a character in it goes into a message', async () => {
    show([]);
    press('Commencer');
    fireEvent.input(await screen.findByLabelText('Observation'), { target: { value: 'vu \ud83d' } });
    press('Ouvrir dans la messagerie');
    await screen.findByText(/Le message s'ouvre/);
  });

  test('goes into a message where it is short enough, and beside it where it is not', async () => {
    const results = PIX_HOSTS.map(({ name, role }) => ({ name, role, outcome: 'answers', ms: 90 }) as const);
    const usual = formatReport(makeReport({ results }), frNetworkFile, 'fr');
    const { href, isWhole } = makeMailto('Contrôle', usual);
    expect(isWhole).toBe(true);
    expect(decodeURIComponent(href)).toContain('epreuves.pix.fr');
    const long = makeMailto('Contrôle', 'é'.repeat(MOST_MAILTO));
    expect(long).toEqual({ href: 'mailto:?subject=Contr%C3%B4le', isWhole: false });
  });

  test('of a computer with everything wrong is copied, and said to be', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    show(Array.from({ length: 80 }, (_none, index) => own(`refus${index}.fr`)));
    press('Commencer');
    fireEvent.click(await screen.findByRole('button', { name: 'Ouvrir dans la messagerie' }));
    await screen.findByText(/Le rapport est trop long pour être placé dans le message/);
    expect(copied[0]).toContain('refus79.fr');
    await waitFor(() => expect(within(document.body).getAllByRole('status')).toHaveLength(2));
  });
});
