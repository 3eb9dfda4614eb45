import { getParisDay } from '../../checklist/clock.ts';
import type { ComputerRow, RoomRows } from '../../checklist/network-check/merge-reports.ts';
import { formatDay } from '../ui/format-day.ts';
import type { CheckProps } from './check-props.ts';

interface RoomTableProps extends CheckProps {
  readonly room: RoomRows;
}

/** What each computer of a room reaches, and what its room has in trouble on several. */
export function RoomTable({ words, model, room: { room, rows, troubles } }: RoomTableProps) {
  const troubled = rows.filter((row) => row.troubles.length > 0).length;
  const sayDay = ({ report, isAhead }: ComputerRow) => {
    const day = getParisDay(report.at);
    return isAhead ? words.ahead : `${formatDay(day, model.t, 'short')} ${day.slice(0, 4)}`;
  };
  return (
    <div class="network-room">
      <h4>{room === '' ? words.noRoom : words.room(room)}</h4>
      <p>{words.roomSummary(rows.length, troubled)}</p>
      {troubles.length > 0 && (
        <ul class="network-points">
          {troubles.map(({ name, computers }) => (
            <li key={name}>{words.roomTrouble(name, computers, rows.length)}</li>
          ))}
        </ul>
      )}
      <div class="network-wide">
        <table class="network-table">
          <thead>
            <tr>
              <th scope="col">{words.computerLabel}</th>
              <th scope="col">{words.dateColumn}</th>
              <th scope="col">{words.browserColumn}</th>
              <th scope="col">{words.answersColumn}</th>
              <th scope="col">{words.troubleColumn}</th>
              <th scope="col">{words.observationLabel}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { report, troubles: own } = row;
              return (
                <tr key={`${report.computer} ${report.at}`}>
                  <th scope="row">{report.computer.trim() || words.noName}</th>
                  <td>{sayDay(row)}</td>
                  <td>{words.browser(report.browser)}</td>
                  <td>{words.answersOf(report.results.length - own.length, report.results.length)}</td>
                  <td>
                    {own.length === 0
                      ? words.noTrouble
                      : own.map(({ name, outcome }) => (
                          <div key={name}>{words.trouble(name, words.outcomes[outcome])}</div>
                        ))}
                  </td>
                  <td>{report.observation}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
