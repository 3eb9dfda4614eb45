import type { Messages } from '../../assets/messages/messages.ts';
import type { YearCount } from '../../checklist/year-overview.ts';

interface ProgressBarProps {
  readonly count: YearCount;
  readonly t: Messages;
}

/** The year as a bar, with the roles and values of docs/automation.md. */
export function ProgressBar({ count: { done, total }, t }: ProgressBarProps) {
  const percent = total === 0 ? 0 : (done / total) * 100;
  return (
    <div
      class="bar-track"
      role="progressbar"
      aria-label={t.progressName}
      aria-valuemin={0}
      aria-valuenow={done}
      aria-valuemax={total}
      aria-valuetext={t.progressLabel(done, total)}
    >
      <i class="bar-fill" style={{ width: `${percent}%` }} />
    </div>
  );
}
