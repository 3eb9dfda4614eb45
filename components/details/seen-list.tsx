import { ChevronRight } from 'lucide';
import type { StepId } from '../../checklist/steps.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { copyText } from '../surface/copy-text.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { NewTabLink } from '../ui/new-tab-link.tsx';

interface SeenListProps extends OverlayProps {
  readonly step: StepId;
}

/** What was seen on Pix for a step: how many, and each with its link. */
export function SeenList({ step, live, model: { t } }: SeenListProps) {
  const list = live?.lists[step];
  if (!list) return null;
  return (
    <details class="fold">
      <summary class="fold-summary">
        <Icon node={ChevronRight} size={16} />
        {list.heading}
      </summary>
      <ul class="fold-list seen-list">
        {list.items.map((item) => (
          <li key={item.href}>
            <NewTabLink {...item} t={t} /> <small>{item.detail}</small>
            {item.copy && <CopyButton {...item.copy} t={t} onCopy={copyText} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
