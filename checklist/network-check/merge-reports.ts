import { foldRoom, foldWords } from '../fold-words.ts';
import { type HostResult, isTrouble, type NetworkReport } from './report.ts';

/** One computer of a room. */
export interface ComputerRow {
  readonly report: NetworkReport;
  /** Its clock was ahead of ours: it is wrong there, or here. */
  readonly isAhead: boolean;
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

/** Reports of a room and a computer without a name are each a computer's own. */
const getKey = ({ room, computer, at }: NetworkReport) =>
  JSON.stringify([foldRoom(room), foldWords(computer.trim()), computer.trim() === '' ? at : '']);

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
 * Puts reports side by side, room by room. Of one computer the latest counts; one that is dated in the future takes the place of
 * no other.
 *
 * @param now in ms
 */
export function mergeReports(reports: readonly NetworkReport[], now: number): RoomRows[] {
  const latest = new Map<string, ComputerRow>();
  for (const report of reports) {
    const row = { report, isAhead: report.at > now + AHEAD_MS, troubles: report.results.filter(isTrouble) };
    const before = latest.get(getKey(report));
    const isLater =
      !before || (before.isAhead === row.isAhead ? report.at >= before.report.at : before.isAhead);
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
