/** The parts of Chromium's heap snapshots that are read. The nodes are one list, so many numbers for each. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** For the field of the same index: the names of its values, or one word for what its numbers are. */
      readonly node_types: readonly (string | readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * What scripts keep. Not what the browser makes of their code: compiled functions, shapes of objects and their like
 * grow for hundreds of navigations after the last object has come.
 */
const KEPT_TYPES = ['object', 'closure', 'string', 'concatenated string', 'sliced string', 'regexp'];

/**
 * Counts the objects, functions and texts in a heap.
 * @throws when the snapshot does not name its types as it used to
 */
export function countKept({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const typeField = meta.node_fields.indexOf('type');
  const names = meta.node_types[typeField];
  if (!Array.isArray(names)) throw new Error('The heap snapshot does not name its types');
  const kept = new Set(KEPT_TYPES.map((type) => names.indexOf(type)));
  if (kept.has(-1)) throw new Error(`The heap snapshot has other types: ${names.join(', ')}`);
  let count = 0;
  for (let index = typeField; index < nodes.length; index += meta.node_fields.length) {
    if (kept.has(nodes[index] as number)) count += 1;
  }
  return count;
}
