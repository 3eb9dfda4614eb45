import type { YearCount } from '../../checklist/year-overview.ts';

interface ProgressBarProps {
  readonly count: YearCount;
  /** The progress in words, which is the bar's accessible name and value. */
  readonly label: string;
}

/** The year as a bar, with the roles and values of docs/automation.md. */
export function ProgressBar({ count: { done, total }, label }: ProgressBarProps) {
  const percent = total === 0 ? 0 : (done / total) * 100;
  return (
    <div
      class="bar-track"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuenow={done}
      aria-valuemax={total}
      aria-valuetext={label}
    >
      <i class="bar-fill" style={{ width: `${percent}%` }} />
    </div>
  );
}
