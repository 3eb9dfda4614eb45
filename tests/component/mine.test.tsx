import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { frOwnStep } from '../../assets/messages/fr/own-step.ts';
import { frSearch } from '../../assets/messages/fr/search.ts';
import type { Progress } from '../../checklist/progress.ts';
import { loadMakeIndex } from '../../components/search/load-index.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const progress: Progress = {
  'book-rooms': { state: 'todo', who: 'CM' },
  'run-exams': { state: 'todo', who: 'JD' },
  'update-admins': { state: 'todo', who: 'CM' },
};
const model = makeModel({ progress }, '2026-11-20');
const listSteps = () =>
  [...document.querySelectorAll<HTMLElement>('.whole-year [data-step]')].map(({ dataset }) => dataset.step);
const show = (mine: { me: string; isOnly: boolean }, isInTab = false) => {
  const onChange = vi.fn();
  showPopup({ model, isInTab, mine: { ...mine, onChange } });
  return onChange;
};

const { scrollIntoView } = Element.prototype;
beforeAll(async () => {
  await loadMakeIndex();
});
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});

describe('whose steps are shown', () => {
  test('is not asked as long as nobody is named', () => {
    showPopup({ mine: { me: '', isOnly: false, onChange: vi.fn() } });
    expect(screen.queryByLabelText(frOwnStep.me)).toBeNull();
  });

  test('is chosen among the initials in use', () => {
    const onChange = show({ me: '', isOnly: false });
    const who = screen.getByLabelText(frOwnStep.me) as HTMLSelectElement;
    expect([...who.options].map(({ value }) => value)).toEqual(['', 'CM', 'JD']);
    expect(screen.queryByLabelText(frOwnStep.onlyMine)).toBeNull();
    fireEvent.change(who, { target: { value: 'CM' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ me: 'CM', isOnly: false });
  });

  test('all of them until the box is ticked', () => {
    const onChange = show({ me: 'CM', isOnly: false });
    expect(listSteps()).toHaveLength(16);
    fireEvent.click(screen.getByLabelText(frOwnStep.onlyMine));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ me: 'CM', isOnly: true });
  });

  test.each([false, true])(
    'theirs alone then, in the tab %s, and the count is still that of the list',
    (isInTab) => {
      show({ me: 'CM', isOnly: true }, isInTab);
      expect(listSteps()).toEqual(['update-admins', 'book-rooms']);
      expect(screen.getByRole('progressbar').getAttribute('aria-valuemax')).toBe('16');
      expect(screen.getByText(/^8 en retard$/)).toBeDefined();
      expect(screen.getByText(/^2 étapes confiées à CM/)).toBeDefined();
      if (!isInTab) {
        const late = within(screen.getByRole('region', { name: 'En retard' }));
        expect(late.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
          'Mettez à jour les administrateurs',
        ]);
      }
    },
  );

  test('theirs alone in the table too, for who does not see the bars, in the order of the list', () => {
    const heads = () =>
      within(screen.getByRole('table', { name: /^Les étapes de l'année/ }))
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    const { statuses, texts } = model;
    show({ me: 'CM', isOnly: false }, true);
    expect(heads()).toEqual(statuses.map(({ step }) => texts[step.id].title));
    cleanup();
    show({ me: 'CM', isOnly: true }, true);
    expect(heads()).toEqual([texts['update-admins'].title, texts['book-rooms'].title]);
    cleanup();
    show({ me: 'XY', isOnly: true }, true);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test("none where the initials are nobody's any more, with the way back", () => {
    const onChange = show({ me: 'XY', isOnly: true });
    expect(listSteps()).toEqual([]);
    expect(screen.getByText("Aucune étape n'est confiée à XY.")).toBeDefined();
    fireEvent.change(screen.getByLabelText(frOwnStep.me), { target: { value: '' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ me: '', isOnly: false });
  });

  test('is no matter to the search: all are shown again with what was looked for', () => {
    const onChange = show({ me: 'CM', isOnly: true });
    const field = screen.getByRole('searchbox', { name: frSearch.search });
    fireEvent.input(field, { target: { value: 'administrateurs' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'passations' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ me: 'CM', isOnly: false });
  });
});
