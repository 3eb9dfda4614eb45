import type { PrintKind } from '../../assets/messages/plan-messages.ts';
import type { Day } from '../../checklist/day.ts';
import { getInvigilators } from '../../checklist/session-plan/invigilators.ts';
import type { PlannedSession } from '../../checklist/session-plan/model.ts';
import { formatDay } from '../ui/format-day.ts';
import { DoorSheet } from './door-sheet.tsx';
import { InvigilatorSheet } from './invigilator-sheet.tsx';
import { listSheets, type Sheet } from './list-sheets.ts';
import type { PlanProps } from './plan-props.ts';
import { countExtraTime, countPupils, sayHours, sayName } from './session-words.ts';

interface SheetProps extends PlanProps {
  readonly kind: PrintKind;
  readonly sheet: Sheet;
}

/** A table of sessions with its title: the plan of a week, of a room or of a class. */
function TableSheet({ kind, sheet, words, model, means, invigilators, printing }: SheetProps) {
  const { t, state } = model;
  const title = () => {
    if (kind === 'week') return words.weekTitle(formatDay(sheet.about as Day, t));
    return kind === 'room' ? words.roomTitle(sheet.about) : words.classTitle(sheet.about);
  };
  const isFirstOfDay = (session: PlannedSession, index: number) =>
    sheet.sessions[index - 1]?.day !== session.day;
  return (
    <section class="sheet">
      <h2>{title()}</h2>
      <p>{[means.site || state.establishment?.name, state.scope.schoolYear].filter(Boolean).join(', ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hoursColumn}</th>
            <th scope="col">{words.roomColumn}</th>
            <th scope="col">{words.groupColumn}</th>
            <th scope="col">{words.pupilsColumn}</th>
            {printing?.isNamed && <th scope="col">{words.invigilators}</th>}
          </tr>
        </thead>
        <tbody>
          {sheet.sessions.map((session, index) => (
            <tr key={session.id} class={isFirstOfDay(session, index) ? 'sheet-day' : undefined}>
              <td>{isFirstOfDay(session, index) && formatDay(session.day, t, 'weekday')}</td>
              <td>{sayHours(session)}</td>
              <td>{session.room}</td>
              <td>{sayName(session, words)}</td>
              <td>
                {session.kind === 'exam' && words.whoCounts(countPupils(session), countExtraTime(session))}
              </td>
              {printing?.isNamed && <td>{getInvigilators(invigilators, session.id)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What goes on paper; on the screen it is not seen. */
export function PrintSheets(props: PlanProps & { readonly kind: PrintKind }) {
  const { kind, desk } = props;
  return (
    <div class="sheets">
      {listSheets(kind, desk.data.sessions).map((sheet) => {
        const [session] = sheet.sessions;
        if (!session) return null;
        if (kind === 'invigilator')
          return <InvigilatorSheet key={sheet.about} {...props} session={session} />;
        if (kind === 'door') return <DoorSheet key={sheet.about} {...props} session={session} />;
        return <TableSheet key={sheet.about} {...props} sheet={sheet} />;
      })}
    </div>
  );
}
