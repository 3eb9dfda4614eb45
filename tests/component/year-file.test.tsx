import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { YearFileTool } from '../../components/year-file/year-file-tool.tsx';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { readWithIcalJs } from '../fixtures/read-ics.ts';
import { makeToolProps } from '../fixtures/tools.tsx';

const SCHOOL = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };
const SCOPE = { establishment: SCHOOL.uai, schoolYear: '2026-2027' } as const;

const show = (state: Partial<ChecklistState> = {}) =>
  render(<YearFileTool {...makeToolProps({ state: { establishment: SCHOOL, scope: SCOPE, ...state } })} />);
const save = () => screen.getByRole('button', { name: 'Enregistrer le calendrier' });

/** Presses the button, and reads what would be saved. */
async function readSaved() {
  let saved: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    saved = content as Blob;
    return 'blob:saved';
  });
  fireEvent.click(save());
  await screen.findByText(/Fichier enregistré/);
  return readWithIcalJs((await saved?.text()) ?? '');
}

afterEach(() => vi.restoreAllMocks());

describe('the calendar file', () => {
  test('has the sixteen steps and the dates of the country, told before it is saved', async () => {
    show();
    expect(screen.getByText('19 événements.')).toBeTruthy();
    expect(screen.getByText(/Mettez à jour les administrateurs, avant le 15 septembre/)).toBeTruthy();
    const events = await readSaved();
    expect(events.size).toBe(19);
    expect([...events.keys()]).toContain('step.book-rooms.2026-2027.0123456X@check-list-pix');
  });

  test('has what is left alone, with nothing of the country, where that is wanted', async () => {
    show({ progress: { 'update-admins': { state: 'done', day: '2026-09-03' } } });
    fireEvent.click(screen.getByRole('radio', { name: 'Ce qui reste à faire' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Ajouter la période nationale/ }));
    expect(screen.getByText('15 événements.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ce calendrier est déjà dans mon agenda' }));
    expect(screen.getByText('15 événements, 4 annulés.')).toBeTruthy();
    const events = [...(await readSaved()).values()];
    expect(events.filter(({ status }) => status === 'CANCELLED')).toHaveLength(4);
    // What is chosen next is not in the file that was saved.
    fireEvent.click(screen.getByRole('radio', { name: 'Aucun' }));
    await waitFor(() => expect(screen.queryByText(/Fichier enregistré/)).toBeNull());
  });

  test('says which steps have no known day, and that the school is not known', () => {
    show({
      scope: { ...SCOPE, establishment: 'default' },
      settings: { groupSize: 20, zone: 'A', academie: 'other' },
    });
    expect(screen.getByText(/absentes du calendrier.*Faites le bilan des campagnes de rentrée/)).toBeTruthy();
    expect(screen.getByText(/Votre établissement n'est pas encore connu/)).toBeTruthy();
  });

  test('is none where all is done and only what is left is wanted', () => {
    show({ settings: { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' } });
    expect((save() as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText(/Rien à mettre dans le calendrier/)).toBeTruthy();
  });

  test('that cannot be saved is said to be so', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    show();
    fireEvent.click(save());
    expect(await screen.findByText(/Le fichier n'a pas pu être enregistré/)).toBeTruthy();
  });
});
