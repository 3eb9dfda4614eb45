import { ChevronRight } from 'lucide';
import type { PhaseOverview } from '../../checklist/year-overview.ts';
import { Icon } from '../ui/icon.tsx';
import type { PopupProps } from './popup-props.ts';
import { StepItem } from './step-item.tsx';

interface PhaseSectionProps extends PopupProps {
  readonly overview: PhaseOverview;
}

/** A phase of the year: how far it is, and folded under it its steps. In the tab, where there is room, unfolded. */
export function PhaseSection({ overview, ...props }: PhaseSectionProps) {
  const { phase, count, statuses } = overview;
  const { t } = props.model;
  return (
    <section class="phase-section" aria-labelledby={`phase-${phase}`}>
      <details open={props.isInTab}>
        <summary class="phase-head">
          <Icon node={ChevronRight} size={14} />
          <h3 id={`phase-${phase}`}>{t.phases[phase]}</h3>
          <small>{t.progress(count.done, count.total)}</small>
        </summary>
        <ul>
          {statuses.map((status) => (
            <StepItem key={status.step.id} {...props} status={status} />
          ))}
        </ul>
      </details>
    </section>
  );
}
