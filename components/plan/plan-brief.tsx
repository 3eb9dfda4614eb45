import type { Messages } from '../../assets/messages/messages.ts';
import type { PlanMessages } from '../../assets/messages/plan-messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { Findings } from '../../checklist/findings.ts';
import { matchSessions } from '../../checklist/session-plan/match-sessions.ts';
import type { PlanData } from '../../checklist/session-plan/plan-data.ts';
import { formatDay } from '../ui/format-day.ts';
import { sayHours, sayName } from './session-words.ts';

interface PlanBriefProps {
  readonly words: PlanMessages;
  readonly t: Messages;
  readonly today: Day;
  readonly data: PlanData;
  readonly findings: Findings;
  readonly onOpen: () => void;
}

/** So many sessions are shown where there is little room. */
const SHOWN = 3;

/** The plan in short: the next sessions, how many are created, and the way to all of it. */
export function PlanBrief({ words, t, today, data, findings, onOpen }: PlanBriefProps) {
  const next = data.sessions.filter(({ day }) => day >= today).slice(0, SHOWN);
  const { counts } = matchSessions(data, findings.sessions);
  return (
    <section class="plan-brief" aria-labelledby="plan-brief">
      <h2 class="section-heading" id="plan-brief">
        {next.length > 0 ? words.nextSessions : words.planTitle}
      </h2>
      {data.sessions.length === 0 && <p>{words.shortNone}</p>}
      <ul>
        {next.map((session) => (
          <li key={session.id}>
            <b>{sayName(session, words)}</b>, {formatDay(session.day, t, 'weekday')}, {sayHours(session)},{' '}
            {session.room}
          </li>
        ))}
      </ul>
      {data.sessions.length > 0 && <p>{words.onPix('created', counts.created, data.sessions.length)}</p>}
      <p>
        <button type="button" class="button button-small button-outline" onClick={onOpen}>
          {words.openPlan}
        </button>
      </p>
    </section>
  );
}
