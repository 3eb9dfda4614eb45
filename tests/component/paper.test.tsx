import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { frPaper } from '../../assets/messages/fr/paper.ts';
import { PAST_YEAR_TOOLS } from '../../checklist/tools.ts';
import { FileSheet } from '../../components/paper/file-sheet.tsx';
import { PaperTool } from '../../components/paper/paper-tool.tsx';
import type { ToolProps } from '../../components/tools/tool-props.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import { makeModel } from '../fixtures/surface.ts';
import { makeToolProps } from '../fixtures/tools.tsx';

const SCHOOL = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };
const PROGRESS = {
  'update-admins': { state: 'done', day: '2026-09-03', note: 'Demander à Nadia' },
  'archive-last-year': { state: 'todo', parts: ['save-certifications'] },
  'import-siecle': { state: 'done', day: '2026-09-04', runs: ['2026-11-14'] },
  'check-mediacentre': { state: 'not-applicable' },
} as const;

const show = (state: Partial<ChecklistState> = {}, others: Partial<ToolProps> = {}) =>
  render(
    <PaperTool
      {...makeToolProps({ state: { establishment: SCHOOL, ...state }, today: '2026-11-20' })}
      {...others}
    />,
  );
const listSheets = () => [...document.querySelectorAll<HTMLElement>('.paper-sheet')];
const getText = () => listSheets().map(({ textContent }) => textContent ?? '');
const chooseFile = () =>
  fireEvent.click(screen.getByRole('radio', { name: 'Pour le dossier administratif' }));

afterEach(() => vi.unstubAllGlobals());

describe('the sheet for the staff room', () => {
  test('has the sixteen by phase with empty boxes, the school, the year and the day, and nobody’s notes', () => {
    show({ progress: PROGRESS });
    const [sheet, ...others] = listSheets();
    expect(others).toEqual([]);
    expect(sheet?.querySelectorAll('.board-step')).toHaveLength(16);
    expect(sheet?.querySelectorAll('.paper-box path')).toHaveLength(0);
    const text = sheet?.textContent ?? '';
    expect(text).toContain('Check-list Pix, année 2026-2027');
    expect(text).toContain('Lycée Jeanne-Villepreux (0123456X)');
    expect(text).toContain('Imprimé le vendredi 20 novembre 2026');
    expect(text).toContain('avant le 30 décembre');
    expect(text).toContain('avant le 13 mars (estimé)');
    expect(text).toContain('Sans objet cette année');
    expect(text).not.toContain('Nadia');
    expect(within(sheet as HTMLElement).getAllByRole('heading', { level: 5 })).toHaveLength(6);
  });

  test('says who sees to a step, by initials, as the sheet for the file does', () => {
    show({ progress: { 'book-rooms': { state: 'todo', who: 'CM' } } });
    expect(getText()[0]).toContain('Réservez les salles (2 heures par session) CM');
    chooseFile();
    expect(getText()[0]).toContain('Réservez les salles (2 heures par session) CM');
  });

  test('leaves room to write a day that nobody knows', () => {
    show({ settings: { groupSize: 20, zone: 'A', academie: 'other' } });
    expect(getText()[0]).toContain('avant le ………');
    show({ settings: { groupSize: 20, zone: 'A', academie: 'nouvelle-caledonie' } });
    expect(listSheets()[1]?.textContent?.match(/avant le ………/g)).toHaveLength(16);
  });

  test('is printed by a press', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the sheet for the files', () => {
  test('has what is ticked, when, again and in part; the notes after it, where they are wanted', () => {
    show({ progress: PROGRESS });
    chooseFile();
    const [sheet, notes] = getText();
    expect(listSheets()[0]?.querySelectorAll('.paper-box path')).toHaveLength(2);
    expect(sheet).toContain('2 étapes faites sur 15');
    expect(sheet).toContain('3 septembre');
    expect(sheet).toContain('Refait le 14 nov.');
    expect(sheet).toContain('En partie\u202f: Certifications sauvegardées');
    expect(sheet).toContain('en retard');
    expect(sheet).not.toContain('Nadia');
    expect(notes).toContain('Demander à Nadia');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Avec les notes' }));
    expect(listSheets()).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: /explications/ }));
    expect(getText()[1]).toContain("Pourquoi ne pas se servir d'un agenda partagé");
  });

  test('says that there is no note', () => {
    show();
    chooseFile();
    expect(screen.getByText("Aucune note n'a été prise cette année.")).toBeTruthy();
    expect(listSheets()).toHaveLength(1);
  });

  test('names the computers on which steps were ticked, where they have a name', () => {
    const model = makeModel({ progress: PROGRESS, establishment: SCHOOL }, '2026-11-20');
    const props = { model, words: frPaper };
    const { rerender } = render(<FileSheet {...props} devices={{}} />);
    expect(screen.queryByRole('columnheader', { name: 'Ordinateur' })).toBeNull();
    rerender(<FileSheet {...props} devices={{ 'update-admins': 'CDI', 'run-exams': 'CDI' }} />);
    expect(screen.getByRole('columnheader', { name: 'Ordinateur' })).toBeTruthy();
    // What is no longer done is on no computer.
    expect(screen.getAllByText('CDI')).toHaveLength(1);
  });

  test('of a year that is over says what was not done', () => {
    const scope = { establishment: SCHOOL.uai, schoolYear: '2025-2026' } as const;
    show({ scope, progress: { 'update-admins': { state: 'done', day: '2025-09-08' } } });
    chooseFile();
    expect(getText()[0]).toContain('Check-list Pix, année 2025-2026');
    expect(getText()[0]?.match(/non fait/g)).toHaveLength(15);
    expect(PAST_YEAR_TOOLS).toContain('paper');
  });

  test('speaks English to who reads it', () => {
    show({}, { languages: ['en'] });
    fireEvent.click(screen.getByRole('radio', { name: 'For the administration file' }));
    expect(getText()[0]).toContain('0 steps done out of 16');
  });
});
