import { getParisDay } from '../../checklist/clock.ts';
import type { ComputerRow, RoomRows } from '../../checklist/network-check/merge-reports.ts';
import { formatDay } from '../ui/format-day.ts';
import type { CheckProps } from './check-props.ts';

interface RoomTableProps extends CheckProps {
  readonly room: RoomRows;
}

/** What each computer of a room reaches, and what several of them have in common: the network's doing, not one computer's. */
export function RoomTable({ words, model, room: { room, rows, troubles } }: RoomTableProps) {
  const common = troubles.filter(({ computers }) => computers > 1);
  const untried = rows.filter(({ report }) => report.results.length === 0).length;
  const troubled = rows.filter((row) => row.troubles.length > 0).length;
  const sayDay = ({ report, isClockWrong }: ComputerRow) => {
    const day = getParisDay(report.at);
    return isClockWrong ? words.clockWrong : `${formatDay(day, model.t, 'short')} ${day.slice(0, 4)}`;
  };
  return (
    <div class="network-room">
      <h4>{room === '' ? words.noRoom : words.room(room)}</h4>
      <p>{words.roomSummary(rows.length, troubled, untried)}</p>
      {common.length > 0 && (
        <ul class="network-points">
          {common.map(({ name, computers }) => (
            <li key={name}>{words.roomTrouble(name, computers, rows.length)}</li>
          ))}
        </ul>
      )}
      <table class="network-table network-computers">
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
                <td data-label={words.dateColumn}>{sayDay(row)}</td>
                <td data-label={words.browserColumn}>{words.browser(report.browser)}</td>
                <td data-label={words.answersColumn}>
                  {report.results.length === 0
                    ? words.nothingTried
                    : words.answersOf(report.results.length - own.length, report.results.length)}
                </td>
                <td data-label={words.troubleColumn}>
                  <div>
                    {own.length === 0
                      ? report.results.length > 0 && words.noTrouble
                      : own.map(({ name, outcome }) => (
                          <div key={name}>{words.trouble(name, words.outcomes[outcome])}</div>
                        ))}
                  </div>
                </td>
                <td data-label={words.observationLabel}>{report.observation}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
