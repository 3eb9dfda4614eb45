import { describe, expect, test } from 'vitest';
import { findPlanRoom, type PlannedItems } from '../../../storage/keeper/plan-room.ts';
import type { DocumentState, Part } from '../../../storage/keeper/world.ts';
import type { DocumentName } from '../../../storage/keys.ts';
import { EMPTY_FIELD_MAP } from '../../../storage/merge/field-map.ts';
import type { StoredItem } from '../../../storage/schema/format-item.ts';

/** What `storage.sync` holds, and the most that is lost of it by an item. */
const SYNC_BYTES = 102_400;
const LOST = 5;
const DEVICE = 'aaaa';
const PLAN = 'plan:0590001A:2026-2027' as DocumentName;

/** A text that weighs so many bytes under a key, quotes and what is lost included. */
const weigh = (key: string, bytes: number) => 'a'.repeat(bytes - key.length - 2 - LOST);

const makePart = (key: string, name: DocumentName, bytes: number): Part => ({
  area: 'sync',
  key,
  name,
  device: 'bbbb',
  raw: weigh(key, bytes),
  reading: { condition: 'good', value: EMPTY_FIELD_MAP },
});

const STATE: DocumentState = {
  name: PLAN,
  replica: EMPTY_FIELD_MAP,
  merged: EMPTY_FIELD_MAP,
  syncParts: [],
  isReadOnly: false,
};

/** A plan of so many bytes, beside ticks that leave so many free. */
function place(bytes: number, free: number) {
  const ticks = makePart('ticks', 'progress:0590001A:2026-2027' as DocumentName, SYNC_BYTES - free);
  const item = weigh('plan', bytes) as unknown as StoredItem;
  const planned: PlannedItems = { document: STATE, set: { plan: item }, remove: [] };
  return findPlanRoom([planned], [ticks], {}, { device: DEVICE, isFull: false });
}

/** A plan that is there, beside ticks: together they leave so many bytes. */
function keep(free: number) {
  const plan = makePart('plan', PLAN, 3000);
  const ticks = makePart('ticks', 'progress:0590001A:2026-2027' as DocumentName, SYNC_BYTES - 3000 - free);
  const planned: PlannedItems = { document: { ...STATE, syncParts: [plan] }, set: {}, remove: [] };
  return findPlanRoom([planned], [plan, ticks], {}, { device: DEVICE, isFull: false });
}

describe('the room of a plan', () => {
  test('is there as long as 12,000 bytes stay free', () => {
    expect(place(3000, 15_000).unsynced).toEqual([]);
    expect(place(3001, 15_000).unsynced).toEqual([PLAN]);
  });

  test('goes where ticks and notes leave less than 1,000 bytes', () => {
    expect(keep(1000).evicted).toEqual([]);
    expect(keep(999).evicted).toEqual(['plan']);
  });
});
