import { formatDay } from '../ui/format-day.ts';
import { countExtraTime, countPupils, sayHours, sayName } from './session-words.ts';
import type { SessionsViewProps } from './week-calendar.tsx';

/** The sessions as a table, each with the way to change it. */
export function SessionsTable({ words, model, matching, chosen, onChoose }: SessionsViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by the keyboard
    <section class="plan-scroll" aria-label={words.views.table} tabIndex={0}>
      <table class="plan-table">
        <thead>
          <tr>
            <th scope="col">{words.groupColumn}</th>
            <th scope="col">{words.pupilsColumn}</th>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hoursColumn}</th>
            <th scope="col">{words.roomColumn}</th>
            <th scope="col">{words.stateColumn}</th>
            <th scope="col">{words.changeColumn}</th>
          </tr>
        </thead>
        <tbody>
          {matching.matches.map(({ session, stage, isSupposed }) => {
            const extraTime = countExtraTime(session);
            return (
              <tr key={session.id}>
                <th scope="row">{sayName(session, words)}</th>
                <td>
                  {session.kind === 'exam' && countPupils(session)}
                  {extraTime > 0 && ` (${words.extraTimeCount(extraTime)})`}
                </td>
                <td>{formatDay(session.day, model.t, 'weekday')}</td>
                <td>{sayHours(session)}</td>
                <td>{session.room}</td>
                <td>
                  {words.stages[stage]}
                  {isSupposed && ` (${words.supposed})`}
                  {session.isLocked && `, ${words.locked.toLowerCase()}`}
                </td>
                <td>
                  <button
                    type="button"
                    class="button button-small button-outline"
                    aria-label={words.changeNamed(sayName(session, words))}
                    aria-expanded={session.id === chosen}
                    data-session={session.id}
                    onClick={() => onChoose(session.id)}
                  >
                    {words.change}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
