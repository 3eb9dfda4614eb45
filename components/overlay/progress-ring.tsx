import type { YearCount } from '../../checklist/year-overview.ts';

const RADIUS = 13;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/** The year as a ring around the number of steps done: a picture of what the pill's name says in words. */
export function ProgressRing({ done, total }: YearCount) {
  const filled = total === 0 ? 0 : (done / total) * CIRCUMFERENCE;
  return (
    <svg class="ring" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <circle class="ring-track" cx="16" cy="16" r={RADIUS} />
      <circle
        class="ring-fill"
        cx="16"
        cy="16"
        r={RADIUS}
        stroke-dasharray={`${filled} ${CIRCUMFERENCE}`}
        transform="rotate(-90 16 16)"
      />
      <text class="ring-number" x="16" y="20" text-anchor="middle">
        {done}
      </text>
    </svg>
  );
}
