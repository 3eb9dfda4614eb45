import { describe, expect, test } from 'vitest';
import { getPlanName } from '../../../../storage/document-names.ts';
import { isDocumentTooBig } from '../../../../storage/plan/believable-plan.ts';
import { isPlanName, isSiteName } from '../../../../storage/plan/plan-fields.ts';
import { formatPlanItem } from '../../../../storage/plan/plan-item.ts';
import { toPlanItems } from '../../../../storage/plan/plan-items.ts';
import { readAnyItem } from '../../../../storage/plan/read-any-item.ts';
import { toPlan } from '../../../../storage/plan/to-plan.ts';
import { countItemBytes } from '../../../../storage/schema/stored-size.ts';
import { makePlan, PLAN_SCOPE, toFieldMap } from '../../../fixtures/plans.ts';

const NAME = getPlanName(PLAN_SCOPE);
const AT = 1_795_000_000_000;
const DEVICE = 'k3v9q0zt';
const session = (at: unknown, ...values: unknown[]) => ({
  schema: 2,
  entries: { 'session:2GT3:a': [at, ...values] },
});
const PARTS = ['2GT3', 'a', 16, 2];
const SLOT = ['B12', '3e', 600, 155];
const read = (raw: unknown) => readAnyItem(NAME, raw, DEVICE);

describe('an item of a plan', () => {
  test('says a session in short', () => {
    const { value, condition } = read(session('ocm2fev4', PARTS, SLOT, 1, '12345'));
    expect(condition).toBe('good');
    expect(toPlan(value, '2026-2027').sessions).toEqual([
      {
        id: '2GT3:a',
        kind: 'exam',
        parts: [{ className: '2GT3', letter: 'a', pupils: 16, extraTime: 2 }],
        room: 'B12',
        day: '2026-12-01',
        start: 600,
        minutes: 155,
        isLocked: true,
        pixNumber: '12345',
      },
    ]);
    expect(formatPlanItem(NAME, value, DEVICE)).toEqual(session('ocm2fev4', PARTS, SLOT, 1, '12345'));
  });

  test('keeps a session of many small classes: one pupil of each of forty', () => {
    const parts = Array.from({ length: 40 }, (_none, index) => [`TCAP${index}`, '', 1, 0]);
    const raw = {
      schema: 2,
      entries: {
        'session:TCAP0:a': {
          groups: [['exam', ...parts], 'ocm2fev4'],
          slot: [['B12', '2026-12-01', 600, 120], 'ocm2fev4'],
          locked: [false, 'ocm2fev4'],
        },
      },
    };
    const { value, condition } = read(raw);
    expect(condition).toBe('good');
    const { sessions } = toPlan(value, '2026-2027');
    expect(sessions[0]?.parts).toHaveLength(40);
    const again = read(formatPlanItem(NAME, value, DEVICE));
    expect(toPlan(again.value, '2026-2027').sessions).toEqual(sessions);
    expect(isDocumentTooBig(NAME, value)).toBe(false);
  });

  test('says the times of a session that was moved later', () => {
    const item = session(['ocm2fev4', 'ocm2g000', '010'], PARTS, SLOT, 0);
    const { value } = read(item);
    const fields = value.get('session:2GT3:a');
    expect(fields?.get('slot')?.at).toBe(Number.parseInt('ocm2g000', 36));
    expect(fields?.get('locked')?.at).toBe(Number.parseInt('ocm2fev4', 36));
    expect(formatPlanItem(NAME, value, DEVICE)).toEqual(item);
  });

  test.each<[string, unknown, number]>([
    ['a slot that is none', session('ocm2fev4', PARTS, ['B12', '2026-02-30', 600, 155], 0), 2],
    ['more with extra time than pupils', session('ocm2fev4', ['2GT3', 'a', 16, 17], SLOT, 0), 2],
    ['a value too many', session('ocm2fev4', PARTS, SLOT, 0, null, 'more'), 4],
    ['no time', session('soon', PARTS, SLOT, 0), 0],
    ['a name that is none', { schema: 2, entries: { 'room:': { seats: [20, AT] } } }, 0],
  ])('%s falls alone', (_what, raw, left) => {
    const { value, condition } = read(raw);
    expect(condition).toBe('damaged');
    expect([...value.values()].reduce((sum, fields) => sum + fields.size, 0)).toBe(left);
  });

  test('of a later version is read as far as it can be, and said to be one', () => {
    const { value, condition } = read({ ...session('ocm2fev4', PARTS, SLOT, 0), schema: 3 });
    expect(condition).toBe('newer');
    expect(value.get('session:2GT3:a')?.size).toBe(3);
  });
});

test('40 sessions, 3 rooms and 12 classes take few bytes, in items that fit', () => {
  const items = toPlanItems(NAME, toFieldMap(makePlan(), AT, DEVICE), DEVICE);
  const sizes = [...items].map(([key, part]) => countItemBytes(key, formatPlanItem(NAME, part, DEVICE)));
  console.info(`plan of 40 sessions: ${sizes.join(' + ')} bytes`);
  expect(Math.max(...sizes)).toBeLessThan(8192);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(6000);
});

test('120 sessions are in several items, each of which fits', () => {
  const items = toPlanItems(NAME, toFieldMap(makePlan(120), AT, DEVICE), DEVICE);
  const sizes = [...items].map(([key, part]) => countItemBytes(key, formatPlanItem(NAME, part, DEVICE)));
  console.info(`plan of 120 sessions: ${sizes.join(' + ')} bytes`);
  expect(items.size).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(8192);
});

test('a plan written and read is the same plan', () => {
  const plan = makePlan();
  const { value } = read(
    JSON.parse(JSON.stringify(formatPlanItem(NAME, toFieldMap(plan, AT, DEVICE), DEVICE))),
  );
  const shown = toPlan(value, '2026-2027');
  expect({ ...shown, sessions: [...shown.sessions].sort((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual({
    ...plan,
    sessions: [...plan.sessions].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
});

test.each([
  ['Salle B12 – bâtiment Sévigné', true],
  ['2nde GT 1', true],
  ['x'.repeat(61), false],
  ['🎓'.repeat(25), false],
  ['two\nlines', false],
  [' ', false],
  ['', false],
])('a class or a room may be called %j: %s', (name, isOne) => {
  expect(isPlanName(name)).toBe(isOne);
});

test.each([
  ['', true],
  ['é'.repeat(190), true],
  ['x'.repeat(255), true],
  ['x'.repeat(256), false],
  ['<'.repeat(100), false],
  ['two\nlines', false],
])('the site may be called %j: %s', (name, isOne) => {
  expect(isSiteName(name)).toBe(isOne);
});
