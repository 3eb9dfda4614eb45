import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enPopup } from '../../assets/messages/en/popup.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { STEP_IDS } from '../../checklist/steps.ts';
import { mark, markAll } from '../fixtures/marks.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const listTitles = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const titles = fr.steps(20);

describe('the year in the popup', () => {
  test('has the school year as its heading', () => {
    showPopup();
    screen.getByRole('heading', { level: 1, name: 'Année 2026-2027' });
  });

  test('follows the date into the next school year', () => {
    const scope = { establishment: 'default', schoolYear: '2027-2028' } as const;
    showPopup({ model: makeModel({ scope }, '2027-08-01') });
    screen.getByRole('heading', { level: 1, name: 'Année 2027-2028' });
  });

  test('shows the progress as a bar with its number: 7 sur 15 when one does not apply', () => {
    const progress = { ...markAll('done', STEP_IDS.slice(0, 7)), 'run-exams': mark('not-applicable') };
    showPopup({ model: makeModel({ progress }) });
    const bar = screen.getByRole('progressbar', { name: "Progression de l'année" });
    expect(bar.getAttribute('aria-valuetext')).toBe('7 étapes faites sur 15');
    expect(bar.getAttribute('aria-valuenow')).toBe('7');
    expect(bar.getAttribute('aria-valuemax')).toBe('15');
    expect(bar.getAttribute('aria-valuemin')).toBe('0');
    screen.getByText('7 étapes faites sur 15');
  });

  test('has one checkbox for each of the sixteen, named by its short title', () => {
    showPopup({ model: makeModel({}, '2027-03-10') });
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(16);
    for (const id of STEP_IDS) screen.getByRole('checkbox', { name: titles[id].title });
  });

  test('groups them by phase', () => {
    showPopup();
    const phase = within(screen.getByRole('region', { name: 'Passation' }));
    expect(phase.getAllByRole('checkbox')).toHaveLength(2);
    phase.getByText('0 sur 2');
  });

  test('10 September: nothing late, and the next three', () => {
    showPopup();
    expect(screen.queryByRole('region', { name: 'En retard' })).toBeNull();
    expect(listTitles('Prochaines étapes')).toEqual(
      (['update-admins', 'archive-last-year', 'check-mediacentre'] as const).map((id) => titles[id].title),
    );
  });

  test('20 November: what is late, the most recent first, and how many', () => {
    showPopup({ model: makeModel({}, '2026-11-20') });
    expect(listTitles('En retard')[0]).toBe(titles['remind-students'].title);
    expect(listTitles('En retard')).toHaveLength(8);
    screen.getByText('8 en retard');
  });

  test('all done says so', () => {
    showPopup({ model: makeModel({ progress: markAll('done') }) });
    screen.getByRole('heading', { name: "Toutes les étapes de l'année sont faites." });
  });

  test('is in English for those who read English', () => {
    showPopup({ model: makeModel({}, '2026-09-10', en), words: enPopup });
    screen.getByRole('heading', { level: 1, name: 'Year 2026-2027' });
    screen.getByRole('checkbox', { name: 'Update the administrators' });
    screen.getByText('Independent extension, not affiliated with Pix');
  });

  test('waits for what is kept before showing a single box', () => {
    showPopup({ model: makeModel({ phase: 'reading' }) });
    screen.getByText('Lecture de votre check-list…');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
