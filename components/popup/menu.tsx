import { EllipsisVertical } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import type { PopupProps } from './popup-props.ts';

/** Tools of the whole year: no step leads to them. */
const MENU_TOOLS = ['year-file', 'paper'] as const;

/**
 * What is not of every day. Most leads to the options, where a file can be chosen. It closes on Escape, on a press outside,
 * and when focus goes elsewhere in the popup.
 */
export function Menu({ model, words, isBeside, ...props }: PopupProps) {
  const {
    onOpenLarge,
    onOpenBeside,
    onOpenPlan,
    onOpenTool,
    onSaveNetworkCheck,
    onOpenOptions,
    onOpenData,
    onRemoveEstablishment,
  } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeFrom = ({ target }: Event) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeFrom);
    document.addEventListener('focusin', closeFrom);
    return () => {
      document.removeEventListener('pointerdown', closeFrom);
      document.removeEventListener('focusin', closeFrom);
    };
  }, []);
  return (
    <details
      ref={menu}
      class="menu"
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
        {isBeside && (
          <li>
            <button type="button" class="button menu-item" onClick={onOpenLarge}>
              {words.openLarge}
            </button>
          </li>
        )}
        {onOpenBeside && (
          <li>
            <button type="button" class="button menu-item" onClick={onOpenBeside}>
              {words.openBeside}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="button menu-item" onClick={onOpenPlan}>
            {model.t.openPlan}
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={() => onOpenTool()}>
            {model.t.openTools}
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={onSaveNetworkCheck}>
            {words.saveNetworkCheck}
          </button>
        </li>
        {MENU_TOOLS.map((tool) => (
          <li key={tool}>
            <button type="button" class="button menu-item" onClick={() => onOpenTool(tool)}>
              {model.t.openTool[tool]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button menu-item" onClick={() => onOpenTool('hand-over')}>
            {model.t.openTool['hand-over']}…
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={onOpenOptions}>
            {words.openOptions}
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={onOpenData}>
            {words.openData}
          </button>
        </li>
        {model.state.establishment && model.canTick && (
          <li>
            <button
              type="button"
              class="button menu-item"
              onClick={() => {
                if (menu.current) menu.current.open = false;
                onRemoveEstablishment();
              }}
            >
              {words.removeEstablishment}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}
