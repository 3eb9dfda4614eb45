import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enPaper } from '../../assets/messages/en/paper.ts';
import { enYearReport } from '../../assets/messages/en/year-report.ts';
import type { Day } from '../../checklist/day.ts';
import type { Findings } from '../../checklist/findings.ts';
import { EMPTY_PLAN_DATA } from '../../checklist/session-plan/plan-data.ts';
import { STEP_IDS } from '../../checklist/steps.ts';
import { ReportSheet } from '../../components/year-report/report-sheet.tsx';
import { YearReport } from '../../components/year-report/year-report.tsx';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';
import { makeToolProps } from '../fixtures/tools.tsx';

const ALL_DONE = Object.fromEntries(
  STEP_IDS.map((step) => [step, { state: 'done', day: '2026-09-10' } as const]),
);
const FINDINGS: Partial<Findings> = {
  certifiable: { value: 80, read: '2027-03-12' },
  sessions: [
    { number: '1', day: '2027-01-12', candidates: 20, status: 'processed', read: '2027-03-20' },
    { number: '2', day: '2027-01-13', candidates: 18, status: 'finalised', read: '2027-03-20' },
  ],
};

const show = (state: Partial<ChecklistState> = {}, today: Day = '2027-04-02', findings = FINDINGS) =>
  render(<YearReport {...makeToolProps({ state, today, findings })} plan={EMPTY_PLAN_DATA} />);
const getFigures = () =>
  within(screen.getByRole('table', { name: /La certification en chiffres/ }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the report of the year', () => {
  test('has sixteen lines, each with its day and whether it was in time', () => {
    show({
      progress: {
        'update-admins': { state: 'done', day: '2026-09-03' },
        'share-codes': { state: 'done', day: '2026-10-08' },
        'check-mediacentre': { state: 'not-applicable' },
      },
    });
    const rows = [...document.querySelectorAll('.report-table tbody tr')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(rows).toHaveLength(16);
    expect(rows[0]).toEqual(['Mettez à jour les administrateurs', '15 septembre', '3 septembre', 'à temps']);
    expect(rows[2]?.slice(2)).toEqual(['', 'sans objet']);
    expect(rows[5]?.slice(2)).toEqual(['8 octobre', '8 jours après']);
    expect(rows[15]?.slice(2)).toEqual(['', 'non fait, en retard']);
    expect(
      screen.getByText('2 étapes faites, dont 1 après son échéance ; 13 étapes non faites ; 1 sans objet.'),
    ).toBeTruthy();
  });

  test('has the figures drawn, and as a table for who does not see them', () => {
    show();
    expect(getFigures()).toEqual([
      ['Certifiables', '80', ''],
      ['Prévus au plan', 'inconnu', ''],
      ['Inscrits', '38', '2'],
      ['En session passée', '38', '2'],
      ['En session finalisée', '38', '2'],
      ['Reste à certifier', '42', ''],
    ]);
    const chart = document.querySelector('.figures-chart');
    expect(chart?.getAttribute('aria-hidden')).toBe('true');
    // One that is unknown has no bar, however short.
    expect(chart?.querySelectorAll('rect')).toHaveLength(5);
    expect(chart?.textContent).toContain('38 (2 sessions)');
    expect(screen.getByText(/lus dans Pix Orga le 12 mars/)).toBeTruthy();
  });

  test('says unknown, never 0, where nothing was seen', () => {
    show({}, '2027-04-02', {});
    expect(getFigures().map(([, pupils]) => pupils)).toEqual(Array(6).fill('inconnu'));
    expect(document.querySelectorAll('.figures-chart rect')).toHaveLength(0);
  });

  test('says thank you once all is done, and before the end that it is not over', () => {
    const { unmount } = show({}, '2026-11-20');
    expect(screen.queryByText(/Merci/)).toBeNull();
    expect(screen.getByText(/L'année n'est pas finie/)).toBeTruthy();
    unmount();
    show({ progress: ALL_DONE }, '2026-11-20');
    expect(screen.getByText(/Merci/)).toBeTruthy();
    expect(screen.queryByText(/L'année n'est pas finie/)).toBeNull();
  });

  test('speaks English to who reads it', () => {
    render(
      <ReportSheet
        model={makeModel({}, '2027-04-02', en)}
        words={enYearReport}
        paper={enPaper}
        figures={[{ id: 'left', pupils: 12, bound: 'most' }]}
        certifiable={undefined}
      />,
    );
    expect(document.querySelector('.figures-chart')?.textContent).toContain('at most 12');
    expect(screen.getByText(/Pix report of 2026-2027/)).toBeTruthy();
  });
});

describe('the popup', () => {
  const offer = (today: Day, progress = {}) => showPopup({ model: makeModel({ progress }, today) });
  const find = () => screen.queryByRole('button', { name: "Faire le bilan de l'année" });

  test('offers the report once the last step is due, or all is done', () => {
    const { unmount } = offer('2027-03-31');
    expect(find()).toBeNull();
    unmount();
    const { onOpenTool } = offer('2027-04-01');
    find()?.click();
    expect(onOpenTool).toHaveBeenCalledWith('year-report');
  });

  test('offers it as soon as all is done', () => {
    offer('2027-02-01', ALL_DONE);
    expect(find()).toBeTruthy();
  });

  test('leads to the calendar file and to the check-list on paper by its menu, and saves the network check', () => {
    const { onOpenTool, onSaveNetworkCheck } = showPopup();
    for (const name of ["Mettre l'année dans mon agenda", 'Imprimer la check-list'])
      screen.getByRole('button', { name, hidden: true }).click();
    expect(onOpenTool.mock.calls).toEqual([['year-file'], ['paper']]);
    screen.getByRole('button', { name: 'Enregistrer le contrôle du réseau', hidden: true }).click();
    expect(onSaveNetworkCheck).toHaveBeenCalledOnce();
  });
});
