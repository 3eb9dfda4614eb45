import { fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { frPastYear } from '../../assets/messages/fr/past-year.ts';
import { frPopup } from '../../assets/messages/fr/popup.ts';
import type { Almanac } from '../../checklist/almanac.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import type { StepId } from '../../checklist/steps.ts';
import { applyToAlmanac } from '../../components/packs/apply-packs.ts';
import { PastYearView } from '../../components/past-year/past-year-view.tsx';
import type { PastYear } from '../../storage/surface/past-years.ts';
import { readGoodPack } from '../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../fixtures/packs/wrong-packs.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const LYCEE = { uai: '0590119J', name: 'Lycée Faidherbe' };
const YEAR: PastYear = {
  schoolYear: '2025-2026',
  isDamaged: false,
  progress: {
    'update-admins': { state: 'done', day: '2025-09-08' },
    'archive-last-year': { state: 'todo', parts: ['save-certifications', 'of-tomorrow'] },
    'check-mediacentre': { state: 'not-applicable', day: '2025-09-08' },
    'import-siecle': { state: 'done', day: '2025-09-04', runs: ['2025-11-14', '2026-02-01'] },
    'create-sessions': {
      state: 'done',
      day: '2025-11-18',
      due: '2025-11-20',
      note: 'Deux sessions\npar salle',
    },
  },
};

const PLAIN = makeAlmanac(['2025-2026']);

function show(years: readonly PastYear[] | undefined, almanac: Almanac = PLAIN) {
  const model = makeModel({
    establishment: LYCEE,
    scope: { establishment: LYCEE.uai, schoolYear: '2026-2027' },
  });
  render(
    <PastYearView
      schoolYear="2025-2026"
      years={years}
      model={model}
      almanac={almanac}
      words={frPopup}
      pastWords={frPastYear}
      backHref="?in=tab"
    />,
  );
}

const getStep = (title: RegExp) => within(screen.getByText(title).closest('li') ?? document.body);

describe('a past year', () => {
  test('has its name, its establishment, and says once that it cannot be changed', () => {
    show([YEAR]);
    screen.getByRole('heading', { level: 1, name: 'Année 2025-2026' });
    screen.getByText('Lycée Faidherbe (0590119J)');
    expect(screen.getAllByText(/lecture seule/)).toHaveLength(1);
    screen.getByText('3 étapes faites sur 15');
    const back = screen.getByRole('link', { name: "Revenir à l'année 2026-2027" });
    expect(back.getAttribute('href')).toBe('?in=tab');
  });

  test('says of each step what became of it', () => {
    show([YEAR]);
    expect(screen.getAllByRole('listitem')).toHaveLength(16);
    getStep(/administrateurs/).getByText('Fait le 8 septembre');
    const parts = getStep(/Sauvegardez/);
    parts.getByText('Non fait');
    parts.getByText('Certifications sauvegardées');
    getStep(/Médiacentre/).getByText('Sans objet');
    getStep(/Siècle/).getByText('Refait le 14 novembre, le 1er février');
    const sessions = getStep(/Créez des sessions/);
    sessions.getByText(/^Votre échéance\s: avant le 21 novembre$/);
    sessions.getByText(/^Note\s: Deux sessions/);
    getStep(/rattrapages/).getByText('Non fait');
  });

  test('has the steps of packs and those that the user added, as the list had them', () => {
    const applied = { packs: [readGoodPack(RIGHT_PACK)], managed: {} };
    const own = { title: 'Réunion des tuteurs', by: '11-20', yearly: false };
    const progress = {
      ...YEAR.progress,
      ['own:a' as StepId]: { state: 'done', day: '2025-11-18', own },
    } as const;
    show([{ ...YEAR, progress }], applyToAlmanac(PLAIN, applied, '2025-2026', 'fr'));
    expect(screen.getAllByRole('listitem')).toHaveLength(18);
    getStep(/Réunissez les référents/).getByText('Non fait');
    getStep(/Réunion des tuteurs/).getByText('Fait le 18 novembre');
  });

  test('has nothing to press or to type in', () => {
    show([YEAR]);
    for (const role of ['button', 'checkbox', 'textbox', 'combobox'])
      expect(screen.queryAllByRole(role)).toEqual([]);
  });

  test('in which nothing was noted says so, with the way back', () => {
    show([]);
    screen.getByText("Rien n'a été noté pour l'année 2025-2026.");
    screen.getByRole('link', { name: "Revenir à l'année 2026-2027" });
  });

  test('waits until it is read; says when a part could not be', () => {
    show(undefined);
    screen.getByText(frPopup.reading);
    show([{ ...YEAR, isDamaged: true }]);
    screen.getByText(frPastYear.damagedYear);
  });

  test('axe finds nothing wrong', async () => {
    show([YEAR]);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('in the popup', () => {
  test('the years before are at its foot, and open', () => {
    const { onOpenYear } = showPopup({ newYear: { pastYears: ['2025-2026', '2024-2025'] } });
    const links = within(screen.getByRole('navigation', { name: 'Années précédentes' }));
    fireEvent.click(links.getByRole('button', { name: 'Année 2024-2025' }));
    expect(onOpenYear).toHaveBeenCalledExactlyOnceWith('2024-2025');
  });

  test('without any, nothing is said of them', () => {
    showPopup();
    expect(screen.queryByText('Années précédentes')).toBeNull();
    expect(screen.queryByText(/Reprendre les notes/)).toBeNull();
  });

  test.each([
    ['Oui, les reprendre', 'carried'],
    ['Non', 'declined'],
  ])('the question about last year takes "%s"', (name, answer) => {
    const { onAnswerCarry } = showPopup({ newYear: { carryFrom: '2025-2026' } });
    screen.getByText(/^Reprendre les notes et les «\ssans objet\s» de 2025-2026\s\?$/);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onAnswerCarry).toHaveBeenCalledExactlyOnceWith(answer);
  });

  test('what was carried over is said, with the way back', () => {
    const { onUndoCarry } = showPopup({ newYear: { carried: { from: '2025-2026', notes: 2, steps: 1 } } });
    screen.getByText(/^Repris de 2025-2026\s: 2 notes et 1 étape sans objet\.$/);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(onUndoCarry).toHaveBeenCalledOnce();
  });
});
