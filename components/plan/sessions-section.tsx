import { CalendarPlus, Redo2, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { findConflicts } from '../../checklist/session-plan/find-conflicts.ts';
import { matchSessions } from '../../checklist/session-plan/match-sessions.ts';
import { Choices } from '../options/choices.tsx';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { once } from '../ui/once.ts';
import { ConflictList } from './conflict-list.tsx';
import { PixCounts } from './pix-counts.tsx';
import type { PlanProps } from './plan-props.ts';
import { PlanSection } from './plan-section.tsx';
import { SessionEditor } from './session-editor.tsx';
import { countPupils } from './session-words.ts';
import { SessionsTable } from './sessions-table.tsx';
import { UnplacedBox } from './unplaced-box.tsx';
import { useOwnId } from './use-own-id.ts';
import { WeekCalendar } from './week-calendar.tsx';

/** Makes the plan, and takes changes back. */
function PlanActions({ words, desk, means, canChange, onMake, onUndo, onRedo }: PlanProps) {
  const id = useOwnId();
  const { data, isPlanning } = desk;
  const hasPlan = data.sessions.length > 0;
  const missing =
    (data.headcounts.length === 0 && words.needsClasses) || (means.rooms.length === 0 && words.needsRoom);
  return (
    <div class="plan-actions">
      <button
        type="button"
        class="button button-filled"
        disabled={!canChange || isPlanning || missing !== false}
        aria-describedby={`${id}hint`}
        onClick={once(() => onMake(means))}
      >
        <Icon node={CalendarPlus} />
        {hasPlan ? words.makeAgain : words.makePlan}
      </button>
      <button
        type="button"
        class="button button-outline"
        disabled={!canChange || isPlanning || !desk.canUndo}
        onClick={onUndo}
      >
        <Icon node={Undo2} />
        {words.undo}
      </button>
      <button
        type="button"
        class="button button-outline"
        disabled={!canChange || isPlanning || !desk.canRedo}
        onClick={onRedo}
      >
        <Icon node={Redo2} />
        {words.redo}
      </button>
      <p class="hint" id={`${id}hint`} role="status">
        {isPlanning ? words.planning : missing || (hasPlan ? words.makeAgainHint : words.noPlan)}
      </p>
    </div>
  );
}

/** The sessions, what is wrong with them, and each of them to change. */
export function SessionsSection(props: PlanProps) {
  const { words, desk, means, model, findings } = props;
  const [view, setView] = useState<'calendar' | 'table'>('calendar');
  const [chosen, setChosen] = useState<string>();
  const { sessions } = desk.plan;
  const session = sessions.find(({ id }) => id === chosen);
  const exams = sessions.filter(({ kind }) => kind === 'exam');
  const first = exams[0] ?? sessions[0];
  const last = exams.at(-1) ?? sessions.at(-1);
  const catchUps = sessions.length - exams.length;
  const matching = matchSessions(desk.plan, findings.sessions);
  const conflicts =
    sessions.length === 0
      ? []
      : findConflicts(desk.plan, {
          headcounts: desk.data.headcounts,
          means,
          calendar: model.calendar,
          today: model.today,
        });
  // While the plan is looked at anew, who is left out is of a moment ago.
  const shown = desk.isReviewing ? conflicts.filter(({ kind }) => kind !== 'headcount') : conflicts;
  const choose = (id: string) => setChosen(id === chosen ? undefined : id);
  return (
    <PlanSection id="sessions" words={words}>
      <PlanActions {...props} />
      {sessions.length === 0 && <UnplacedBox {...props} />}
      {first && last && (
        <>
          {exams.length > 0 && (
            <p class="plan-sum">
              {words.planned(
                exams.length,
                exams.reduce((sum, each) => sum + countPupils(each), 0),
              )}
              {', '}
              {words.plannedDays(formatDay(first.day, model.t), formatDay(last.day, model.t))}
              {catchUps > 0 && `, ${words.plannedCatchUp(catchUps)}`}
            </p>
          )}
          {exams.length > 0 && desk.plan.filling === 'packed' && means.groups === 'even' && (
            <p>{words.packed}</p>
          )}
          <UnplacedBox {...props} />
          <ConflictList {...props} conflicts={shown} onChoose={setChosen} />
          <PixCounts {...props} matching={matching} />
          <Choices
            legend={words.view}
            name="view"
            value={view}
            choices={(['calendar', 'table'] as const).map((value) => ({ value, label: words.views[value] }))}
            onChoose={setView}
          />
          {view === 'calendar' ? (
            <WeekCalendar
              {...props}
              matching={matching}
              conflicts={shown}
              chosen={chosen}
              onChoose={choose}
            />
          ) : (
            <SessionsTable
              {...props}
              matching={matching}
              conflicts={shown}
              chosen={chosen}
              onChoose={choose}
            />
          )}
          {session && (
            <SessionEditor
              key={session.id}
              {...props}
              session={session}
              conflicts={shown}
              onClose={() => setChosen(undefined)}
            />
          )}
        </>
      )}
    </PlanSection>
  );
}
