import { ChevronRight } from 'lucide';
import type { YearEvent } from '../../checklist/year-file/year-event.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { type EventContext, sayEvent } from './say-event.ts';

interface EventListProps {
  readonly events: readonly YearEvent[];
  readonly context: EventContext;
}

/** What is in the file, day by day, folded. */
export function EventList({ events, context }: EventListProps) {
  const { t, words } = context;
  if (events.length === 0) return null;
  return (
    <details class="year-file-events">
      <summary class="step-summary">
        <Icon node={ChevronRight} size={14} />
        {words.preview}
      </summary>
      <ul>
        {events
          .toSorted((first, second) => (first.from < second.from ? -1 : first.from > second.from ? 1 : 0))
          .map((event) => (
            <li key={event.id}>
              <span class="year-file-day">{formatDay(event.from, t, 'short')}</span>
              <span>
                {sayEvent(event, context).summary}
                {event.isCancelled && ` (${words.cancelledMark})`}
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
