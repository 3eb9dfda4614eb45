import { parseInvigilatorsKey } from '../document-names.ts';
import { findDevice } from '../keeper/device.ts';
import { mergeWorld } from '../keeper/merged-state.ts';
import { keepRescueCopies } from '../keeper/rescue.ts';
import { getDocument, type World } from '../keeper/world.ts';
import {
  DEVICE_KEY,
  type DocumentName,
  FILE_HISTORY_KEY,
  getReplicaKey,
  parseFindingsKey,
  REGISTRY,
} from '../keys.ts';
import { SCHEMA_VERSION } from '../schema/condition.ts';
import { formatItem } from '../schema/format-item.ts';
import { compareDocument, type DocumentChange } from './document-change.ts';
import { formatFileHistory, parseFileHistory } from './file-history.ts';
import { type FileTools, readWritableWorld } from './file-tools.ts';
import { undoChange } from './make-undo-changes.ts';
import { rememberUndone } from './remember-undone.ts';
import { forgetTaken } from './taken-files.ts';
import { undoSchools } from './undo-schools.ts';

/**
 * What became of undoing the last import. `untouched` documents were written by a newer version since: they stay
 * as they are, and can still be undone after an update. `refused`: the browser would not read or write, and nothing
 * was changed.
 */
export type UndoOutcome =
  | { readonly outcome: 'undone'; readonly untouched: readonly DocumentName[] }
  | { readonly outcome: 'nothing-to-undo' | 'needs-update' | 'refused' };

/** What undoing changes in each document, and those documents as they are to be written. Pure. */
function undoInto(
  world: World,
  changes: readonly DocumentChange[],
  former: readonly DocumentChange[],
  device: string,
  tools: FileTools,
) {
  const state = mergeWorld(world);
  const isKnownHere = (uai: string) =>
    Object.keys(world.local).some(
      (key) => (parseFindingsKey(key) ?? parseInvigilatorsKey(key))?.establishment === uai,
    );
  const context = { device, instant: tools.readInstant(), today: tools.readToday(), isKnownHere };
  const fields = changes.map((change) => {
    const { merged } = state.get(change.name) ?? getDocument(world, change.name);
    return { merged, after: undoChange(merged, change, context), name: change.name, change };
  });
  const documents = new Map([
    ...[...state].map(([name, { merged }]) => [name, merged] as const),
    ...fields.map(({ name, after }) => [name, after] as const),
  ]);
  const undone = fields.map((each) =>
    each.name === REGISTRY
      ? { ...each, after: undoSchools(each.after, each.merged, changes, documents, context) }
      : each,
  );
  return {
    replicas: Object.fromEntries(
      undone.map(({ name, after }) => [getReplicaKey(name), formatItem(name, after)]),
    ),
    undone: [
      ...former.filter(({ name }) => !changes.some((change) => change.name === name)),
      ...undone.map(({ name, merged, after, change }) =>
        rememberUndone(
          compareDocument(name, merged, after).imported,
          change,
          former.find((each) => each.name === name),
        ),
      ),
    ],
  };
}

/**
 * Undoes the last import, but for what was changed since, in one write: all or nothing. To be called in the
 * keeper's queue, and followed by a push. Never rejects.
 */
export async function undoImport(tools: FileTools): Promise<UndoOutcome> {
  const { storage, readToday, report, newDevice } = tools;
  try {
    const world = await readWritableWorld(tools);
    const { history, isWritable } = parseFileHistory(world.local[FILE_HISTORY_KEY]);
    if (!isWritable) return { outcome: 'needs-update' };
    const { undo, undone: former = [], ...others } = history;
    if (!undo) return { outcome: 'nothing-to-undo' };
    const isLeft = ({ name }: DocumentChange) => getDocument(world, name).isReadOnly;
    const left = undo.changes.filter(isLeft);
    const known = findDevice(world.local);
    const device = known ?? newDevice;
    const undone = undoInto(
      world,
      undo.changes.filter((change) => !isLeft(change)),
      former,
      device,
      tools,
    );
    await keepRescueCopies(storage, world, readToday());
    await storage.write('local', {
      ...undone.replicas,
      [FILE_HISTORY_KEY]: formatFileHistory({
        ...others,
        ...(undo.taken && { taken: forgetTaken(others.taken ?? [], undo.taken) }),
        undone: undone.undone,
        ...(left.length > 0 && { undo: { ...undo, changes: left } }),
      }),
      ...(known === undefined && { [DEVICE_KEY]: { schema: SCHEMA_VERSION, id: device } }),
    });
    return { outcome: 'undone', untouched: left.map(({ name }) => name) };
  } catch (error) {
    report(error);
    return { outcome: 'refused' };
  }
}
