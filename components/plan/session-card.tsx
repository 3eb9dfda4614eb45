import { Check, Lock, TriangleAlert } from 'lucide';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { Icon } from '../ui/icon.tsx';
import { countExtraTime, countPupils, sayHours, sayName } from './session-words.ts';
import type { SessionsViewProps } from './week-calendar.tsx';

interface SessionCardProps extends SessionsViewProps {
  readonly session: PlannedSession;
  readonly isChosen: boolean;
  readonly isWrong: boolean;
  readonly onChoose: () => void;
  readonly onDrag: (transfer: DataTransfer) => void;
}

/** Said by assistive tools, drawn as an icon. */
function Sign({
  node,
  label,
}: {
  readonly node: Parameters<typeof Icon>[0]['node'];
  readonly label: string;
}) {
  return (
    <span class="plan-sign">
      <Icon node={node} size={14} />
      <span class="visually-hidden">{label}</span>
    </span>
  );
}

/** A session in the calendar: pressed, it is changed; dragged, it moves to another day. */
export function SessionCard(props: SessionCardProps) {
  const { words, session, matching, isChosen, isWrong, canChange, onChoose, onDrag } = props;
  const stage = matching.matches.find((match) => match.session.id === session.id)?.stage ?? 'planned';
  const pupils = countPupils(session);
  const extraTime = countExtraTime(session);
  return (
    <button
      type="button"
      class={`plan-card plan-card-${session.kind} ${isWrong ? 'plan-card-wrong' : ''}`}
      aria-expanded={isChosen}
      data-session={session.id}
      draggable={canChange}
      onDragStart={({ dataTransfer }) => dataTransfer && onDrag(dataTransfer)}
      onClick={onChoose}
    >
      <span class="plan-card-hours">{sayHours(session)}</span>
      <b>{sayName(session, words)}</b>
      <span>{session.room}</span>
      {session.kind === 'exam' && (
        <span>
          {words.pupilsCount(pupils)}
          {extraTime > 0 && `, ${words.extraTimeCount(extraTime)}`}
        </span>
      )}
      <span class="plan-signs">
        {isWrong && <Sign node={TriangleAlert} label={words.conflicts(1)} />}
        {session.isLocked && <Sign node={Lock} label={words.locked} />}
        {stage !== 'planned' && <Sign node={Check} label={words.stages[stage]} />}
      </span>
    </button>
  );
}
