import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatOverlayView,
  isNewerOverlayView,
  parseOverlayView,
} from '../../../storage/overlay-view-item.ts';

test('the card is open on a first visit', () => {
  expect(parseOverlayView(undefined)).toBe('card');
});

test.each(['pill', 'card'] as const)('left as a %s, it comes back as a %s', (view) => {
  expect(parseOverlayView(formatOverlayView(view))).toBe(view);
});

test.each(['pill', { view: 'pill' }, { schema: 2, view: 'pill' }, { schema: 1, view: 'bubble' }, null, []])(
  '%j opens the card',
  (raw) => {
    expect(parseOverlayView(raw)).toBe('card');
  },
);

test('only the item of a newer version is left alone', () => {
  expect(isNewerOverlayView({ schema: 2, view: 'pill' })).toBe(true);
  const ours = [undefined, formatOverlayView('pill'), 'pill', null, [], { schema: '2' }, { schema: 0 }];
  expect(ours.some(isNewerOverlayView)).toBe(false);
});

test('anything at all is a pill or a card', () => {
  fc.assert(fc.property(fc.anything(), (raw) => ['pill', 'card'].includes(parseOverlayView(raw))));
});
