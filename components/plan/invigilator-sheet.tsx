import { getInvigilators } from '../../checklist/session-plan/invigilators.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatTime } from '../../checklist/session-plan/read-hours.ts';
import { formatDay } from '../ui/format-day.ts';
import type { PlanProps } from './plan-props.ts';
import { countExtraTime, countPupils, sayName } from './session-words.ts';

/** The test lasts 1 h 45 (pull request 13748 of 1024pix/pix), with a third more time 2 h 20 (16643, July 2026). */
const TEST_MINUTES = 105;
const LONG_TEST_MINUTES = 140;

/** What the invigilator of a session has in hand. What Pix keeps secret is left blank, to be written by hand. */
export function InvigilatorSheet({
  session,
  words,
  model,
  means,
  invigilators,
  printing,
}: PlanProps & { readonly session: PlannedSession }) {
  const { start, minutes, room, day, kind } = session;
  const names = printing?.isNamed ? getInvigilators(invigilators, session.id) : '';
  const site = means.site || model.state.establishment?.name;
  return (
    <section class="sheet">
      <p class="sheet-kicker">
        {words.invigilatorTitle} · {words.kinds[kind]}
      </p>
      <h2>{sayName(session, words)}</h2>
      <dl class="sheet-facts">
        <dt>{words.place}</dt>
        <dd>{[site, room].filter(Boolean).join(', ')}</dd>
        <dt>{words.when}</dt>
        <dd>{formatDay(day, model.t, 'weekday')}</dd>
        <dt>{words.times}</dt>
        <dd>
          <p>{words.startsAt(formatTime(start))}</p>
          <p>{words.endsAt(formatTime(start + TEST_MINUTES))}</p>
          <p>{words.endsLaterAt(formatTime(start + LONG_TEST_MINUTES))}</p>
          <p>{words.roomUntil(formatTime(start + minutes))}</p>
        </dd>
        {names && (
          <>
            <dt>{words.invigilators}</dt>
            <dd>{names}</dd>
          </>
        )}
        {kind === 'exam' && (
          <>
            <dt>{words.who}</dt>
            <dd>{words.whoCounts(countPupils(session), countExtraTime(session))}</dd>
          </>
        )}
      </dl>
      <h3>{words.codes}</h3>
      <dl class="sheet-blanks">
        {[words.sessionNumber, words.accessCode, words.password].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>{words.codesHint}</p>
      <h3>{words.duringHeading}</h3>
      <ol>
        {words.during.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h3>{words.incidentHeading}</h3>
      <ul>
        {words.incident.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>{words.notesHeading}</h3>
      <div class="sheet-line" />
      <div class="sheet-line" />
      <div class="sheet-line" />
      <div class="sheet-line" />
    </section>
  );
}
