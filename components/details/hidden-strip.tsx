import { EyeOff } from 'lucide';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { Icon } from '../ui/icon.tsx';

interface HiddenStripProps extends OverlayProps {
  readonly hidden: 'page' | 'today';
}

/** What stays for a moment in place of the overlay that the user has just hidden: the way back, here and later. */
export function HiddenStrip({ hidden, model: { t }, onUndoHide }: HiddenStripProps) {
  return (
    <div class="hidden-strip" role="status">
      <Icon node={EyeOff} size={18} />
      <p>
        {hidden === 'page' ? t.hiddenOnPage : t.hiddenToday} <small>{t.showAgainHint}</small>
      </p>
      <button type="button" class="button button-text" data-focus="undo" onClick={onUndoHide}>
        {t.undo}
      </button>
    </div>
  );
}
