import { foldRoom } from '../fold-words.ts';
import { type HostResult, isTrouble, type NetworkReport } from './report.ts';

/** One computer of a room. */
export interface ComputerRow {
  readonly report: NetworkReport;
  /** It is dated in the future, or before there were such reports: the clock is wrong there, or here. */
  readonly isClockWrong: boolean;
  /** Hosts that are slow, refused or silent there. */
  readonly troubles: readonly HostResult[];
}

/** A host in trouble in a room, and on how many of its computers. */
export interface RoomTrouble {
  readonly name: string;
  readonly computers: number;
}

export interface RoomRows {
  /** As typed; empty where none was. */
  readonly room: string;
  readonly rows: readonly ComputerRow[];
  /** The most shared first. */
  readonly troubles: readonly RoomTrouble[];
}

/** A clock a little fast is no clock that is wrong. */
const AHEAD_MS = 10 * 60_000;

/** No report is older: the first file that makes some was of this year. */
const FIRST_INSTANT = Date.UTC(2026, 0, 1);

const isClockWrong = (at: number, now: number) => at < FIRST_INSTANT || at > now + AHEAD_MS;

/** A computer's name as it is compared: every sign of it counts, "PC 1.1" is not "PC 11". */
const foldComputer = (name: string) => name.normalize().trim().toLowerCase().replace(/\s+/gu, ' ');

/** Reports of a room and a computer without a name are each a computer's own. */
const getKey = ({ room, computer, at }: NetworkReport) =>
  JSON.stringify([foldRoom(room), foldComputer(computer), computer.trim() === '' ? at : '']);

/** A host counts once, by its first result. */
function withoutDoubles(report: NetworkReport): NetworkReport {
  const byHost = new Map<string, HostResult>();
  for (const result of report.results) if (!byHost.has(result.name)) byHost.set(result.name, result);
  return { ...report, results: [...byHost.values()] };
}

const byName = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

function countTroubles(rows: readonly ComputerRow[]): RoomTrouble[] {
  const counts = new Map<string, number>();
  for (const { troubles } of rows)
    for (const { name } of troubles) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, computers]) => ({ name, computers }))
    .sort((a, b) => b.computers - a.computers || byName.compare(a.name, b.name));
}

/**
 * Puts reports side by side, room by room. Of one computer the latest counts; one whose clock is wrong takes the
 * place of no other.
 *
 * @param now in ms
 */
export function mergeReports(reports: readonly NetworkReport[], now: number): RoomRows[] {
  const latest = new Map<string, ComputerRow>();
  for (const each of reports) {
    const report = withoutDoubles(each);
    const row = {
      report,
      isClockWrong: isClockWrong(report.at, now),
      troubles: report.results.filter(isTrouble),
    };
    const before = latest.get(getKey(report));
    const isLater =
      !before ||
      (before.isClockWrong === row.isClockWrong ? report.at >= before.report.at : before.isClockWrong);
    if (isLater) latest.set(getKey(report), row);
  }
  const rooms = new Map<string, ComputerRow[]>();
  for (const row of latest.values()) {
    const key = foldRoom(row.report.room);
    rooms.set(key, [...(rooms.get(key) ?? []), row]);
  }
  return [...rooms.values()]
    .map((rows) => ({
      room: rows[0]?.report.room.trim() ?? '',
      rows: rows.sort(
        (a, b) => byName.compare(a.report.computer, b.report.computer) || a.report.at - b.report.at,
      ),
      troubles: countTroubles(rows),
    }))
    .sort((a, b) => byName.compare(a.room, b.room));
}
