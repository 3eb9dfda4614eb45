import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { SeenCampaign } from '../../checklist/findings.ts';
import { Posters } from '../../components/posters/posters.tsx';
import type { ToolProps } from '../../components/tools/tool-props.ts';
import { makeToolProps } from '../fixtures/tools.tsx';

const seen = (
  number: string,
  code: string,
  created: SeenCampaign['created'] = '2026-09-09',
): SeenCampaign => ({
  number,
  code,
  read: '2026-09-10',
  ...(created && { created }),
});
const CAMPAIGNS = [
  seen('4101', 'QWERTY123'),
  seen('4102', 'AZERTY456'),
  seen('3901', 'PLATAN902', '2025-09-15'),
];
const SCHOOL = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };

const show = (others: Partial<Pick<ToolProps, 'step' | 'domain' | 'languages'>> = {}) =>
  render(
    <Posters
      labels={{}}
      {...makeToolProps({ findings: { campaigns: CAMPAIGNS }, state: { establishment: SCHOOL } }, others)}
    />,
  );
const listSheets = () => [...document.querySelectorAll<HTMLElement>('.poster-sheet')];
const listCodes = () => listSheets().map((sheet) => sheet.dataset.code);
const addCode = (typed: string) => {
  fireEvent.input(screen.getByLabelText("Code d'une campagne"), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Ajouter ce code' }));
};

describe('the posters', () => {
  test("are those of this year's campaigns, each with its code, its QR code, the school and the last day", () => {
    show({ step: 'share-codes' });
    expect(listCodes().sort()).toEqual(['AZERTY456', 'QWERTY123']);
    expect(
      screen.getByRole('img', { name: 'QR code qui mène à app.pix.fr/campagnes/QWERTY123' }),
    ).toBeTruthy();
    const [first] = listSheets();
    expect(first?.textContent).toContain('6 lettres, puis 3 chiffres');
    expect(first?.textContent).toContain('Lycée Jeanne-Villepreux');
    expect(first?.textContent).toContain('Dernier jour\u202f: vendredi 16 octobre');
    expect(first?.textContent).toContain('Médiacentre');
  });

  test('are printed by a press, and only those that are ticked', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: /QWERTY123/ }));
    expect(listCodes()).toEqual(['AZERTY456']);
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('checkbox', { name: /AZERTY456/ }));
    expect(screen.getByText('Cochez au moins une campagne.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Imprimer' }).disabled).toBe(true);
  });

  test('are four times on a page to be cut, and read out once', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: /Quatre/ }));
    expect(listSheets()[0]?.querySelectorAll('.poster')).toHaveLength(4);
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });

  test('bear the heading, the day and the way that the user wants', () => {
    show({ step: 'share-codes' });
    fireEvent.input(screen.getByLabelText("Titre de l'affiche QWERTY123"), { target: { value: '2de GT' } });
    fireEvent.input(screen.getByLabelText(/Dernier jour/), { target: { value: '' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /ENT/ }));
    const text = listSheets().find(({ dataset }) => dataset.code === 'QWERTY123')?.textContent;
    expect(text).toContain('2de GT');
    expect(text).not.toContain('Dernier jour');
    expect(text).not.toContain('Médiacentre');
    expect(text).toContain('Allez sur app.pix.fr/campagnes.');
  });

  test('of a school abroad lead to pix.org, without a Médiacentre', () => {
    show({ domain: 'org' });
    expect(screen.getByRole('img', { name: /app\.pix\.org\/campagnes\/QWERTY123/ })).toBeTruthy();
    expect(listSheets()[0]?.textContent).not.toContain('Médiacentre');
  });

  test('say nothing of letters and digits where the code has another shape', () => {
    render(
      <Posters {...makeToolProps({ findings: { campaigns: [seen('4104', '1234567')] } })} labels={{}} />,
    );
    expect(listCodes()).toEqual(['1234567']);
    expect(listSheets()[0]?.textContent).not.toMatch(/lettres|chiffres/);
  });

  test('lead through the ENT first where pupils go by it', () => {
    show();
    expect(listSheets()[0]?.textContent).toContain("ou scannez, après connexion par l'ENT");
    fireEvent.click(screen.getByRole('checkbox', { name: /ENT/ }));
    expect(listSheets()[0]?.textContent).not.toContain('après connexion');
  });

  test('whose last day is past are told before they are printed', () => {
    show({ step: 'share-codes' });
    const day = screen.getByLabelText(/Dernier jour/);
    fireEvent.input(day, { target: { value: '2026-09-10' } });
    expect(screen.queryByText(/Ce jour est déjà passé/)).toBeNull();
    fireEvent.input(day, { target: { value: '2026-09-09' } });
    expect(screen.getByText(/Ce jour est déjà passé/).id).toBe(day.getAttribute('aria-describedby'));
  });

  test('bear the name that the user gave to the campaign, until it is changed for the paper', () => {
    const props = makeToolProps({ findings: { campaigns: CAMPAIGNS }, state: { establishment: SCHOOL } });
    render(<Posters {...props} labels={{ [CAMPAIGNS[0]?.number ?? '']: '2de GT, positionnement' }} />);
    expect(
      listSheets()
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain('2de GT, positionnement');
  });
});

describe('without a campaign', () => {
  test('it says where to go, and a code may be typed', () => {
    render(<Posters {...makeToolProps()} labels={{}} />);
    expect(screen.getByText(/Aucun code n'a encore été vu/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://orga.pix.fr/campagnes/toutes');
    addCode('qwerty 123');
    expect(listCodes()).toEqual(['QWERTY123']);
  });

  test('a code that is none, or there already, is told in a sentence and stays in the field', () => {
    show();
    addCode('QWERTY');
    expect(screen.getByText(/Ce n'est pas un code de campagne/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Code d'une campagne").value).toBe('QWERTY');
    addCode('QWERTY123');
    expect(screen.getByText('Le code QWERTY123 est déjà dans la liste.')).toBeTruthy();
    expect(listCodes()).toHaveLength(2);
  });
});

test('in English, a poster is in English', () => {
  show({ languages: ['en'] });
  expect(listSheets()[0]?.textContent).toContain('6 letters, then 3 digits');
});
