import { ChevronRight } from 'lucide';
import { Icon } from '../ui/icon.tsx';
import type { PopupProps } from './popup-props.ts';

/** How to find one's ticks on another computer: what to switch on, since the extension cannot see whether it is. */
export function SyncHelp({ words }: PopupProps) {
  return (
    <details class="fold help">
      <summary class="step-summary">
        <Icon node={ChevronRight} size={14} />
        {words.helpHeading}
      </summary>
      <div class="help-text">
        <p>{words.helpIntro}</p>
        <ul class="bullets">
          {words.helpByBrowser.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>{words.helpOtherwise}</p>
      </div>
    </details>
  );
}
