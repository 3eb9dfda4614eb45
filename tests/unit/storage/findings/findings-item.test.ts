import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FINDINGS } from '../../../../checklist/findings.ts';
import { FINDINGS_FIELDS, formatFindings, readFindings } from '../../../../storage/findings/findings-item.ts';
import { parseMutedSignals } from '../../../../storage/findings/muted-signals.ts';
import { parseSeenDates } from '../../../../storage/findings/seen-dates.ts';
import { SCHEMA_VERSION } from '../../../../storage/schema/condition.ts';
import { anyJson, rubbish } from '../../../fixtures/arbitraries.ts';
import { anyFindings } from '../../../fixtures/findings.ts';
import { find, makeSession } from '../../../fixtures/live.ts';

const FOUND = find({
  sessions: [makeSession()],
  campaigns: [{ number: '5107', code: 'ABCDEF123', created: '2026-09-02', read: '2026-09-10' }],
  dates: { accessEnds: { value: '2027-07-15', read: '2026-11-02' } },
  importFormats: { value: '.xml, .zip', read: '2026-09-02' },
  target: 7,
});
/** An item of which some fields are anything. */
const anySpoiled = fc
  .tuple(anyFindings, fc.dictionary(fc.constantFrom(...FINDINGS_FIELDS, 'schema', '__proto__'), anyJson))
  .map(([findings, spoiled]): unknown => ({ ...formatFindings(findings), ...spoiled }));

describe('what was found, as it is stored', () => {
  test('nothing at all is nothing found', () => {
    expect(readFindings(undefined)).toEqual({ value: NO_FINDINGS, condition: 'absent' });
  });

  test.each([null, 'text', 7, [], {}, { schema: 'one' }, { schema: 0 }])('%j is damaged', (raw) => {
    expect(readFindings(raw)).toEqual({ value: NO_FINDINGS, condition: 'damaged' });
  });

  test('of a newer version is not read', () => {
    const raw = { ...formatFindings(FOUND), schema: SCHEMA_VERSION + 1 };
    expect(readFindings(raw)).toEqual({ value: NO_FINDINGS, condition: 'newer' });
  });

  test.each([
    ['a session of a day that is none', { sessions: [{ ...makeSession(), day: '2026-02-30' }] }],
    ['a session with a text for a count', { sessions: [{ ...makeSession(), candidates: '20' }] }],
    ['a session whose room is a page of text', { sessions: [makeSession({ room: 'B'.repeat(61) })] }],
  ])('%s costs the sessions, and the rest is read', (_name, spoiled) => {
    const { value, condition } = readFindings({ ...formatFindings(FOUND), ...spoiled });
    expect(condition).toBe('damaged');
    expect(value).toEqual({ ...FOUND, sessions: [] });
  });

  test.each([
    ['a code of another shape', { campaigns: [{ number: '5107', code: 'Quidam', read: '2026-09-10' }] }],
    ['an import of strange formats', { importFormats: { value: '<b>.csv</b>', read: '2026-09-10' } }],
    [
      'a campaign created on no day',
      { campaigns: [{ number: '5107', created: '31/02', read: '2026-09-10' }] },
    ],
    [
      'a period that ends before it begins',
      { dates: { examWindow: { value: { from: '2027-03-05', to: '2026-11-02' }, read: '2026-11-02' } } },
    ],
    ['no sessions planned', { target: 0 }],
    ['a signal that is none', { sightings: [{ signal: 'x', subject: '', day: '2026-11-02' }] }],
  ])('%s is damaged', (_name, spoiled) => {
    expect(readFindings({ ...formatFindings(FOUND), ...spoiled }).condition).toBe('damaged');
  });

  test('what no field is for is not kept: an access code least of all', () => {
    const session = { ...makeSession(), accessCode: 'ZQXW42', name: 'Quidam' };
    const { value } = readFindings({ ...formatFindings(FOUND), sessions: [session], name: 'Quidam' });
    expect(value).toEqual(FOUND);
  });
});

describe('laws', () => {
  test('what was found is read again as it was', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const stored = JSON.parse(JSON.stringify(formatFindings(findings)));
        expect(readFindings(stored)).toEqual({ value: findings, condition: 'good' });
      }),
    );
  });

  test('whatever is stored, nothing throws, and what is read could be stored', () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, anyJson, anySpoiled), (raw) => {
        const { value } = readFindings(raw);
        expect(readFindings(formatFindings(value)).condition).toBe('good');
        expect(parseMutedSignals(raw)).toEqual(expect.any(Array));
      }),
    );
  });

  test('the dates alone are read as they are with the rest', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const { seen, accessOpens } = parseSeenDates(formatFindings(findings));
        const { dates } = readFindings(formatFindings(findings)).value;
        expect(accessOpens).toBe(dates.accessOpens?.value);
        expect(seen).toEqual({
          ...(dates.accessEnds && { accessEnds: dates.accessEnds.value }),
          ...(dates.examWindow && { examWindow: dates.examWindow.value }),
        });
      }),
    );
  });

  test('the dates alone never throw, and lack none that is read with the rest', () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, anyJson, anySpoiled), (raw) => {
        const { seen, accessOpens } = parseSeenDates(raw);
        const { dates } = readFindings(raw).value;
        if (dates.accessOpens) expect(accessOpens).toBe(dates.accessOpens.value);
        if (dates.accessEnds) expect(seen.accessEnds).toBe(dates.accessEnds.value);
        if (dates.examWindow) expect(seen.examWindow).toEqual(dates.examWindow.value);
      }),
    );
  });
});

describe('dates that Pix never said', () => {
  test.each([
    [undefined],
    [null],
    ['2026-11-02'],
    [{ accessOpens: null, accessEnds: '2027-07-15', examWindow: { value: null } }],
    [
      {
        accessOpens: { value: '2026-02-30' },
        examWindow: { value: { from: '2027-03-05', to: '2026-11-02' } },
      },
    ],
  ])('%j: none', (dates) => {
    expect(parseSeenDates({ schema: SCHEMA_VERSION, dates })).toEqual({ seen: {} });
  });
});
