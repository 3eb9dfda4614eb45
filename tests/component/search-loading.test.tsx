import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { frSearch } from '../../assets/messages/fr/search.ts';
import { makeIndex } from '../../components/search/make-index.ts';
import { showPopup } from '../fixtures/popup.tsx';

type MakeIndex = typeof makeIndex;

const { load, report } = vi.hoisted(() => ({ load: vi.fn(), report: vi.fn() }));
vi.mock('../../components/surface/report.ts', () => ({ report }));
vi.mock('../../components/search/load-index.ts', () => ({
  getMakeIndex: () => undefined,
  loadMakeIndex: load,
}));

const ask = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: frSearch.search }), { target: { value: query } });

beforeEach(() => {
  load.mockReset();
});

test('says nothing of what is typed before the words are there, and finds it once they are', async () => {
  let give = (_made: MakeIndex) => {};
  load.mockReturnValue(new Promise<MakeIndex>((resolve) => (give = resolve)));
  showPopup();
  ask('tiers temps');
  expect(screen.queryByText(/résultat/)).toBeNull();
  give(makeIndex);
  expect(await screen.findByText(/^\d+ résultats$/)).toBeDefined();
});

test('says so where the words cannot be had, and the year stays', async () => {
  const error = new Error('no file');
  load.mockImplementation(async () => {
    throw error;
  });
  showPopup();
  ask('tiers temps');
  const said = await screen.findByRole('alert');
  expect(said.textContent).toBe(frSearch.notLoaded);
  expect(report).toHaveBeenCalledWith(error);
  expect(screen.queryByText(/résultat/)).toBeNull();
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0);
});
