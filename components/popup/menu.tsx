import { EllipsisVertical } from 'lucide';
import { Icon } from '../ui/icon.tsx';
import type { PopupProps } from './popup-props.ts';

/** What is not of every day. Both lead to the tab, where a file can be chosen. */
export function Menu({ words, onOpenData }: PopupProps) {
  return (
    <details
      class="menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) currentTarget.open = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        // Else the browser would close the popup as well.
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary class="icon-button" aria-label={words.menu}>
        <Icon node={EllipsisVertical} />
      </summary>
      <ul class="menu-list">
        <li>
          <button type="button" class="button menu-item" onClick={onOpenData}>
            {words.exportData}
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={onOpenData}>
            {words.importData}
          </button>
        </li>
      </ul>
    </details>
  );
}
