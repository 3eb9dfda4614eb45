import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const FIRST = { uai: '0123456X', name: 'Lycée Jeanne-Villepreux' };
const SECOND = { uai: '0123457Y', name: 'Lycée professionnel Émile-Combe' };
const scope = { establishment: FIRST.uai, schoolYear: '2026-2027' } as const;

describe('whose year the popup shows', () => {
  test('one establishment is named, without a choice', () => {
    showPopup({ model: makeModel({ scope, establishments: [FIRST], establishment: FIRST }) });
    screen.getByText(FIRST.name);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('several can be chosen from', () => {
    const { onChooseEstablishment } = showPopup({
      model: makeModel({ scope, establishments: [FIRST, SECOND], establishment: FIRST }),
    });
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Établissement' });
    expect(list.value).toBe(FIRST.uai);
    expect([...list.options].map(({ text }) => text)).toEqual([
      'Lycée Jeanne-Villepreux (0123456X)',
      'Lycée professionnel Émile-Combe (0123457Y)',
    ]);
    fireEvent.change(list, { target: { value: SECOND.uai } });
    expect(onChooseEstablishment).toHaveBeenCalledExactlyOnceWith(SECOND.uai);
  });

  test('what was noted without one stays within reach', () => {
    showPopup({
      model: makeModel({ scope, establishments: [FIRST], establishment: FIRST, hasOrphan: true }),
    });
    screen.getByRole('option', { name: 'Sans établissement reconnu' });
  });

  test('the question about what was noted without one names it: the choice is there only when there are others', () => {
    const asking = { asksAdoption: FIRST, hasOrphan: true };
    const { unmount } = showPopup({ model: makeModel({ establishments: [FIRST], ...asking }) });
    expect(screen.queryByRole('combobox')).toBeNull();
    unmount();
    showPopup({ model: makeModel({ establishments: [FIRST, SECOND], ...asking }) });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('default');
  });

  test('nothing is said before one is recognised', () => {
    showPopup({ model: makeModel() });
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
