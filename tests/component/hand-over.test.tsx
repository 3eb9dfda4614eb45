import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { EMPTY_PLAN_DATA } from '../../checklist/session-plan/plan-data.ts';
import { HandOver } from '../../components/hand-over/hand-over.tsx';
import type { HandOverProps } from '../../components/hand-over/hand-over-props.ts';
import { makeToolProps } from '../fixtures/tools.tsx';

const SCHOOL = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };
const AUTHORS: HandOverProps['authors'] = {
  byStep: new Map([
    ['update-admins', { nickname: 'PC secrétariat', isOwn: false, day: '2026-09-02' }],
    ['import-siecle', { isOwn: false, day: '2026-09-04' }],
  ]),
  own: { nickname: 'CDI', isOwn: true },
};
const STATE = {
  establishment: SCHOOL,
  establishments: [SCHOOL],
  progress: {
    'update-admins': { state: 'done', day: '2026-09-02', note: 'Deux administrateurs.\nLe proviseur aussi.' },
    'import-siecle': { state: 'done', day: '2026-09-04', runs: ['2026-11-14'] },
    'themed-campaigns': { state: 'not-applicable', day: '2026-11-02' },
    'archive-last-year': { state: 'todo', parts: ['save-certifications'] },
    'book-rooms': { state: 'todo', note: 'B12 et B14', who: 'CM' },
  },
} as const;
const FINDINGS = {
  certifiable: { value: 210, read: '2026-11-10' },
  campaigns: [
    {
      number: '4101',
      code: 'VERDON518',
      created: '2026-09-09',
      participants: 120,
      results: 80,
      read: '2026-11-14',
    },
    { number: '4102', code: 'SORBET333', created: '2026-09-10', read: '2026-11-14' },
  ],
  sessions: [
    { number: '61202', day: '2026-11-16', candidates: 18, status: 'created', read: '2026-11-18' },
    { number: '61203', day: '2026-11-17', candidates: 20, status: 'finalised', read: '2026-11-18' },
    { number: '61204', day: '2026-11-17', candidates: 0, status: 'created', read: '2026-11-18' },
    // Of another year: Pix Certif lists it too.
    { number: '50117', day: '2026-03-12', candidates: 19, status: 'finalised', read: '2026-11-18' },
  ],
} as const;

function show(given: Partial<HandOverProps> = {}) {
  const onExport = vi.fn<() => void>();
  const props = makeToolProps({ state: STATE, today: '2026-11-20', findings: FINDINGS });
  render(
    <HandOver
      {...props}
      plan={EMPTY_PLAN_DATA}
      labels={{ '4101': '2de GT, positionnement' }}
      authors={AUTHORS}
      saying={undefined}
      onExport={onExport}
      {...given}
    />,
  );
  return { ...props, onExport };
}
const getSheet = () => within(screen.getByRole('article', { name: /passer la main/ }));
const getText = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Texte du message' });

describe('the sheet', () => {
  test('says whose year it is, when and where it was made, and how far it is', () => {
    show();
    const sheet = getSheet();
    sheet.getByText('Lycée Jeanne-Villepreux (0123456X), année 2026-2027');
    sheet.getByText(/Fiche faite le 20 novembre 2026 sur «\sCDI\s»\. 2 étapes faites sur 15\./);
  });

  test('says what was done when and on which computer, with its runs and its notes', () => {
    show();
    const done = getSheet()
      .getByRole('heading', { name: /Ce qui est fait\s: 2 étapes/ })
      .closest('section');
    const items = within(done as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Mettez à jour les administrateursfait le 2 septembre sur «\u202fPC secrétariat\u202f»Note\u202f: Deux administrateurs.\nLe proviseur aussi.',
      'Importez le fichier XML de Sièclefait le 4 septembreImporté le 14 novembre',
    ]);
  });

  test('counts as the message does, steps without object out of both numbers', () => {
    show();
    const sheet = document.querySelector('.hand-sheet')?.textContent ?? '';
    expect(sheet).toContain('2 étapes faites sur 15');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Texte du message').value).toContain(
      '2 étapes faites sur 15',
    );
  });

  test('leads to the year that has ended, until the autumn holidays, and from it to the one that runs', () => {
    const scope = { establishment: SCHOOL.uai, schoolYear: '2027-2028' } as const;
    const august = makeToolProps({ state: { ...STATE, scope }, today: '2027-08-20' });
    show({ model: august.model });
    const link = screen.getByRole('link', { name: "Passer plutôt la main pour l'année 2026-2027" });
    expect(link.getAttribute('href')).toBe('tools.html?year=2026-2027#hand-over');
    cleanup();
    const past = { ...STATE, scope: { ...scope, schoolYear: '2026-2027' } } as const;
    show({ model: makeToolProps({ state: past, today: '2027-08-20' }).model });
    const back = screen.getByRole('link', { name: "Passer plutôt la main pour l'année 2027-2028" });
    expect(back.getAttribute('href')).toBe('tools.html#hand-over');
    cleanup();
    show();
    expect(screen.queryByRole('link', { name: /Passer plutôt la main/ })).toBeNull();
  });

  test('says what is left, soonest first, with halves that are done, and what is without object', () => {
    show();
    const heading = getSheet().getByRole('heading', { name: /Ce qui reste\s: 13 étapes/ });
    const left = within(heading.closest('section') as HTMLElement);
    const items = left.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(items).toHaveLength(13);
    expect(items.find((item) => item.includes('Sauvegardez les certifications'))).toContain('Déjà fait');
    expect(items.find((item) => item.includes('Réservez les salles'))).toContain('B12 et B14');
    expect(items.find((item) => item.includes('Réservez les salles'))).toContain('Confiée à CM.');
    getSheet().getByText('Créez des campagnes thématiques');
  });

  test.each([
    [18, /2 sessions créées dans Pix Certif, au moins 18 candidats inscrits/],
    [undefined, /2 sessions créées dans Pix Certif, nombre de candidats inscrits inconnu/],
  ])('takes no count of candidates that was not seen for none (%s)', (candidates, said) => {
    const seen = { day: '2026-11-17', status: 'created', read: '2026-11-18' } as const;
    const sessions = [
      { ...seen, number: '61202', ...(candidates !== undefined && { candidates }) },
      { ...seen, number: '61203' },
    ];
    show({
      findings: {
        ...makeToolProps({ state: STATE, today: '2026-11-20', findings: FINDINGS }).findings,
        sessions,
      },
    });
    getSheet().getByText(said);
  });

  test('counts sessions and campaigns, by the names that the user gave them', () => {
    show();
    const sheet = getSheet();
    sheet.getByText(/210 élèves certifiables, comptés le 10 novembre/);
    sheet.getByText(/3 sessions créées dans Pix Certif, 38 candidats inscrits/);
    sheet.getByText(/À finaliser\s: session 61202/);
    sheet.getByText(/Restées sans candidat\s: session 61204/);
    sheet.getByText(/2 campagnes cette année/);
    sheet.getByText(/2de GT, positionnement, code VERDON518\s: 120 participants, 80 résultats/);
    sheet.getByText('Campagne 4102, code SORBET333');
    sheet.getByText(/pour la dernière fois le 18 novembre/);
  });

  test('tells the dates that are near, an estimate as such', () => {
    show();
    expect(
      getSheet().getByText('Certification des lycées, période nationale').parentElement?.textContent,
    ).toContain('du 2 novembre au 5 mars (estimé)');
    getSheet().getByText('Vacances de Noël');
  });

  test('is printed by a press, once it is known who did what', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer la fiche' }));
    expect(print).toHaveBeenCalledOnce();
  });

  test('waits until that is known, and asks for a name for this computer where it has none', () => {
    show({ authors: undefined });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Imprimer la fiche' }).disabled).toBe(true);
    expect(screen.queryByRole('article')).toBeNull();
    show({ authors: { byStep: new Map(), own: { isOwn: true } } });
    expect(screen.getByRole('link', { name: 'Nommer cet ordinateur' }).getAttribute('href')).toBe(
      'options.html#device',
    );
  });
});

test('the file is saved by one press, and what came of it is said', () => {
  const { onExport } = show({ saying: 'exported' });
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  expect(onExport).toHaveBeenCalledOnce();
  screen.getByText(/dans vos téléchargements/);
});

describe('the text for the successor', () => {
  test('names the school, the year, the file and what is pressed, and can be changed before it is copied', async () => {
    const { onCopy } = show();
    const text = getText();
    expect(text.value).toContain('Lycée Jeanne-Villepreux, année 2026-2027 (2 étapes faites sur 15)');
    expect(text.value).toContain('check-list-pix-2026-11-20.json');
    fireEvent.input(text, { target: { value: 'Bonjour Nadia,' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copier le message' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Bonjour Nadia,');
    await screen.findByText('Copié.');
  });

  test('opens whole in the mail program; one that is too long is copied, to be pasted', async () => {
    const { onCopy } = show();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Ouvrir dans la messagerie' });
    expect(decodeURIComponent(link.href)).toContain('Installez');
    fireEvent.input(getText(), { target: { value: 'é'.repeat(2000) } });
    expect(link.href).not.toContain('body');
    screen.getByText(/trop long/);
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(onCopy).toHaveBeenCalledOnce();
    await screen.findByText(/collez-le/);
  });

  test('says when the browser lets nothing be copied', async () => {
    const { onCopy } = show();
    onCopy.mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Copier le message' }));
    await screen.findByText(/navigateur/, { selector: '[role=status]' });
  });
});
