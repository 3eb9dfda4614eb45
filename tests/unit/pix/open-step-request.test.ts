import * as v from 'valibot';
import { expect, test } from 'vitest';
import { openStepRequestSchema } from '../../../pix/open-step-request.ts';

const request = { type: 'open-step', step: 'share-codes', domain: 'fr' };

test('a card or the popup may ask to open the page of a step', () => {
  expect(v.parse(openStepRequestSchema, request)).toEqual(request);
});

test('an address slipped into the request is dropped', () => {
  expect(v.parse(openStepRequestSchema, { ...request, url: 'https://example.com' })).toEqual(request);
});

test.each([
  { ...request, step: 'unknown-step' },
  { ...request, step: '__proto__' },
  { ...request, domain: 'com' },
  { ...request, type: 'open' },
  { type: 'open-step' },
  'open-step',
  null,
  undefined,
  [],
])('%j is refused', (raw) => {
  expect(v.safeParse(openStepRequestSchema, raw).success).toBe(false);
});
