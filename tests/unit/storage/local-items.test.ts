import { describe, expect, test } from 'vitest';
import { formatExchangeRecord, parseExchangeRecord } from '../../../storage/exchange-record.ts';
import { findDevice, makeDeviceId } from '../../../storage/keeper/device.ts';
import { readLocalItem } from '../../../storage/schema/read-local.ts';
import { formatOverlayView, parseOverlayView } from '../../../storage/surface/overlay-view-item.ts';
import {
  formatShownEstablishment,
  parseShownEstablishment,
} from '../../../storage/surface/shown-establishment.ts';
import { CORRUPT_LOCAL_ITEMS } from '../../fixtures/corrupt/local.ts';

describe('an item of this computer that nobody would write', () => {
  test.each(CORRUPT_LOCAL_ITEMS)('%s: as if there were none', (_name, raw) => {
    expect(parseOverlayView(raw)).toBe('card');
    expect(parseShownEstablishment(raw)).toBeUndefined();
    expect(findDevice({ device: raw })).toBeUndefined();
    expect(parseExchangeRecord(raw)).toEqual({});
  });
});

describe('what is remembered on this computer', () => {
  test.each(['pill', 'card'] as const)('the overlay left as a %s comes back as a %s', (view) => {
    expect(parseOverlayView(formatOverlayView(view))).toBe(view);
    expect(parseOverlayView({ schema: 1, view })).toBe(view);
  });

  test('the establishment seen last comes back', () => {
    for (const shown of [
      { uai: '0123456X', name: 'Lycée' },
      { uai: 'default', name: '' },
    ])
      expect(parseShownEstablishment(formatShownEstablishment(shown))).toEqual(shown);
    // As the version before kept it.
    const before = { schema: 2, establishment: '0123456X' };
    expect(parseShownEstablishment(before)).toEqual({ uai: '0123456X', name: '' });
  });

  test('what the exchange came to comes back, and half of it when the other half is damaged', () => {
    const received = { by: 'zzzzzzzz', day: '2026-09-10' } as const;
    const refusal = { reason: 'full', day: '2026-09-11' } as const;
    expect(parseExchangeRecord(formatExchangeRecord({ received, refusal }))).toEqual({ received, refusal });
    expect(parseExchangeRecord({ schema: 2, received, refusal: 3 })).toEqual({ received });
    expect(parseExchangeRecord({ schema: 2, received: 3, refusal: { ...refusal, reason: 'mood' } })).toEqual({
      refusal: { reason: 'other', day: '2026-09-11' },
    });
  });

  test('an id is eight small letters and digits, and another each time', () => {
    const ids = Array.from({ length: 500 }, makeDeviceId);
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(findDevice({ device: { schema: 2, id } })).toBe(id);
  });

  test('only the item of a newer version is left alone', () => {
    expect(readLocalItem({ schema: 3, view: 'pill' }).isWritable).toBe(false);
    const ours = [undefined, { schema: 2 }, { schema: 1 }, 'pill', null, [], { schema: '3' }, { schema: 0 }];
    expect(ours.every((raw) => readLocalItem(raw).isWritable)).toBe(true);
  });
});
