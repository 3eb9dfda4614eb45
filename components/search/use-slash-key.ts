import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where "/" is a sign that is typed, or a list that is gone through by letters. */
const TYPED_IN =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/**
 * Has the key "/" go to a field, from wherever nothing is typed.
 *
 * @returns gives focus back to where it was before that key; says whether there was such a place
 */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): () => boolean {
  const from = useRef<Element | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, isComposing } = event;
      const target = event.target as Element;
      if (key !== '/' || ctrlKey || altKey || metaKey || isComposing || target.closest(TYPED_IN)) return;
      // Firefox would look for words in the page.
      event.preventDefault();
      from.current = document.activeElement;
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
  return () => {
    const back = from.current;
    from.current = null;
    if (!back?.isConnected) return false;
    if (back instanceof HTMLElement && back !== document.body) back.focus();
    else field.current?.blur();
    return true;
  };
}
