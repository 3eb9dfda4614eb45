import type { Day } from '../../../checklist/day.ts';
import { parseAnySyncKey } from '../../../storage/document-names.ts';
import { planOwnItems } from '../../../storage/keeper/own-items.ts';
import { getSyncedPart } from '../../../storage/keeper/synced-part.ts';
import { type DocumentState, getDocument, listDocuments, type World } from '../../../storage/keeper/world.ts';
import { readAnyItem } from '../../../storage/plan/read-any-item.ts';
import type { SyncItems } from '../../fixtures/fullest-state.ts';

/** Items as a browser would read them. Throws on an item that the product does not find good. */
function readAsWorld(items: SyncItems): World {
  const parts = Object.entries(items).map(([key, raw]) => {
    const { name, device } = parseAnySyncKey(key) ?? {};
    const reading = name && device ? readAnyItem(name, raw, device) : undefined;
    if (!name || !device || reading?.condition !== 'good') throw new Error(`Not a good item: ${key}`);
    return { area: 'sync' as const, key, name, device, raw, reading };
  });
  return { local: {}, parts, refused: { sync: undefined, local: undefined } };
}

function plan(document: DocumentState, device: string, today: Day): string[] {
  const synced = getSyncedPart(document.name, today);
  const { set, remove } = planOwnItems({ ...document, device, silent: new Set(), synced, isTidy: true });
  return [...Object.keys(set), ...remove];
}

/** Keys of the items that some device would write or remove when it tidies: none in a steady state. */
export function findUnsettled(items: SyncItems, today: Day): string[] {
  const world = readAsWorld(items);
  const devices = [...new Set(world.parts.map(({ device }) => device))];
  const documents = listDocuments(world).map((name) => getDocument(world, name));
  return documents.flatMap((document) => devices.flatMap((device) => plan(document, device, today)));
}
