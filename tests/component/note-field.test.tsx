import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frPopup } from '../../assets/messages/fr/popup.ts';
import { NoteField } from '../../components/popup/note-field.tsx';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { makeModel } from '../fixtures/surface.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const scope = { establishment: '0123456X', schoolYear: '2026-2027' } as const;

function showNote(note = '', model = makeModel()) {
  const onSetNote = vi.fn<PopupProps['onSetNote']>();
  const props = { words: frPopup, model, onSetNote } as unknown as PopupProps;
  const view = render(<NoteField {...props} step="book-rooms" scope={scope} note={note} />);
  const show = (next: string) =>
    view.rerender(<NoteField {...props} step="book-rooms" scope={scope} note={next} />);
  return {
    onSetNote,
    show,
    unmount: view.unmount,
    field: screen.getByLabelText<HTMLTextAreaElement>('Note'),
  };
}

const type = (field: HTMLTextAreaElement, value: string) => fireEvent.input(field, { target: { value } });

describe('a note', () => {
  test('says under its field not to name a pupil', () => {
    const { field } = showNote();
    expect(field.getAttribute('aria-describedby')).toBeTruthy();
    screen.getByText(/Ne notez pas de nom d'élève\./);
  });

  test('is kept while it is typed, without waiting for a pause, and not at each key', () => {
    const { field, onSetNote } = showNote();
    for (let keys = 1; keys <= 10; keys += 1) {
      type(field, 'Salle B12 '.slice(0, keys));
      vi.advanceTimersByTime(110);
    }
    const during = onSetNote.mock.calls.length;
    expect(during).toBeGreaterThanOrEqual(2);
    expect(during).toBeLessThan(6);
    vi.advanceTimersByTime(400);
    expect(onSetNote.mock.lastCall).toEqual([scope, 'book-rooms', 'Salle B12 ']);
  });

  test.each([
    ['the field is left', (field: HTMLElement) => fireEvent.blur(field)],
    ['the popup closes', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is kept at once when %s', (_name, leave) => {
    const { field, onSetNote } = showNote();
    type(field, 'Salle B12');
    leave(field);
    expect(onSetNote.mock.calls).toEqual([[scope, 'book-rooms', 'Salle B12']]);
  });

  test('is kept when its step is folded away', () => {
    const { field, onSetNote, unmount } = showNote();
    type(field, 'Salle B12');
    unmount();
    expect(onSetNote).toHaveBeenCalledOnce();
  });

  test('goes to the school it was typed for, though another comes on screen', () => {
    const other = { establishment: '0123457Y', schoolYear: '2026-2027' } as const;
    const onSetNote = vi.fn<PopupProps['onSetNote']>();
    const props = { words: frPopup, model: makeModel(), onSetNote } as unknown as PopupProps;
    const view = render(<NoteField {...props} key="first" step="book-rooms" scope={scope} note="" />);
    type(screen.getByLabelText<HTMLTextAreaElement>('Note'), 'Note du lycée');
    view.rerender(
      <NoteField {...props} key="second" step="book-rooms" scope={other} note="celle de l'autre" />,
    );
    vi.advanceTimersByTime(400);
    expect(onSetNote.mock.calls).toEqual([[scope, 'book-rooms', 'Note du lycée']]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe("celle de l'autre");
  });

  test('too long is said to be, and what was kept stays', () => {
    const { field, onSetNote } = showNote('avant');
    type(field, '漢'.repeat(200));
    vi.advanceTimersByTime(400);
    expect(onSetNote).not.toHaveBeenCalled();
    screen.getByText(/Cette note est trop longue/);
    expect(field.value).toHaveLength(200);
  });

  test('of another computer shows when nobody is typing, and not over what is typed', () => {
    const { field, show } = showNote('avant');
    show('ailleurs');
    expect(field.value).toBe('ailleurs');
    type(field, 'ici');
    show('ailleurs encore');
    expect(field.value).toBe('ici');
  });
});
