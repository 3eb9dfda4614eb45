import type { Day } from '../../checklist/day.ts';
import { findDevice } from '../keeper/device.ts';
import { REGISTRY, type Scope } from '../keys.ts';
import { EMPTY_FIELD_MAP } from '../merge/field-map.ts';
import { getNickname } from '../schema/to-registry.ts';
import type { FileHistory } from './file-history.ts';
import type { ImportedFile } from './read-file.ts';
import { listWhose, type TakenFile } from './taken-files.ts';

/** Where a file comes from, to be said before it is taken in. Plain JSON: it travels to a surface. */
export interface ImportSource {
  /** The computer that made it, by its id; absent where the file does not say. */
  readonly device?: string;
  /** What its user calls that computer. */
  readonly nickname?: string;
  /** It was made on this very computer. */
  readonly isOwn: boolean;
  /** Whose years, the latest that it holds. */
  readonly whose: readonly Scope[];
  /** A later file of that computer was taken in before: the day on which that one was made. */
  readonly laterTaken?: Day;
}

/** Says where a file comes from. Pure. */
export function findSource(
  { exportedBy, exportedOn, documents }: ImportedFile,
  local: Readonly<Record<string, unknown>>,
  { taken = [] }: FileHistory,
): ImportSource {
  const nickname =
    exportedBy === undefined
      ? undefined
      : getNickname(documents.get(REGISTRY) ?? EMPTY_FIELD_MAP, exportedBy);
  const later = taken.find(({ device }) => device === exportedBy)?.exportedOn;
  return {
    ...(exportedBy !== undefined && { device: exportedBy }),
    ...(nickname !== undefined && { nickname }),
    isOwn: exportedBy !== undefined && exportedBy === findDevice(local),
    whose: listWhose(documents.keys()),
    ...(exportedBy !== undefined &&
      exportedOn !== undefined &&
      later !== undefined &&
      later > exportedOn && { laterTaken: later }),
  };
}

/** The line that is kept of a file once it is taken in. */
export function makeTakenFile(
  { device, whose }: ImportSource,
  exportedOn: Day | undefined,
  day: Day,
): TakenFile {
  return { ...(device !== undefined && { device }), ...(exportedOn && { exportedOn }), day, whose };
}
