import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../../../checklist/network-check/merge-reports.ts';
import { readReport } from '../../../../checklist/network-check/read-report.ts';
import { makeReport } from '../../../fixtures/network-report.ts';

const NOW = Date.UTC(2026, 10, 29, 12);
const HOUR = 3_600_000;

describe("a report's file", () => {
  test('comes back as it was written', () => {
    const report = makeReport();
    expect(readReport(`\ufeff${JSON.stringify(report, null, 2)}\n`)).toEqual(report);
  });

  test.each([
    ['', 'not-json'],
    ['<!doctype html>', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    [JSON.stringify({ format: 'check-list-pix', schema: 2 }), 'not-ours'],
    [JSON.stringify({ ...makeReport(), version: 2 }), 'newer'],
    [JSON.stringify({ ...makeReport(), version: 'x' }), 'not-ours'],
    [JSON.stringify({ ...makeReport(), at: 'hier' }), 'damaged'],
    [JSON.stringify({ ...makeReport(), room: 'x'.repeat(1000) }), 'damaged'],
    [JSON.stringify({ ...makeReport(), results: [{ name: 'pix.fr', outcome: 'autorisé' }] }), 'damaged'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readReport(text)).toEqual({ fault });
  });

  test('keeps nothing that no report has', () => {
    const text = JSON.stringify({ ...makeReport(), pupil: 'Zyxwvut' });
    expect(JSON.stringify(readReport(text))).not.toContain('Zyxwvut');
  });
});

describe('reports side by side', () => {
  const merge = (...reports: ReturnType<typeof makeReport>[]) => mergeReports(reports, NOW);

  test('are put room by room, whatever way a room is written, computers in their order', () => {
    const rooms = merge(
      makeReport({ room: 'Salle B12', computer: 'poste 10' }),
      makeReport({ room: 'C3', computer: '1' }),
      makeReport({ room: 'b12', computer: 'poste 9' }),
      makeReport({ room: '', computer: '' }),
    );
    expect(rooms.map(({ room, rows }) => [room, rows.map(({ report }) => report.computer)])).toEqual([
      ['', ['']],
      ['C3', ['1']],
      ['Salle B12', ['poste 9', 'poste 10']],
    ]);
  });

  test('of one computer count by the latest, however they come', () => {
    const early = makeReport({ at: NOW - 2 * HOUR, observation: 'avant' });
    const late = makeReport({ at: NOW - HOUR, computer: ' POSTE 7', observation: 'après' });
    for (const reports of [
      [early, late],
      [late, early],
    ]) {
      const [room] = mergeReports(reports, NOW);
      expect(room?.rows.map(({ report }) => report.observation)).toEqual(['après']);
    }
  });

  test('dated in the future are said to be, and take the place of no other', () => {
    const good = makeReport({ observation: 'juste' });
    const ahead = makeReport({ at: NOW + 24 * HOUR, observation: 'en avance' });
    for (const reports of [
      [good, ahead],
      [ahead, good],
    ]) {
      const [room] = mergeReports(reports, NOW);
      expect(room?.rows.map(({ report, isClockWrong }) => [report.observation, isClockWrong])).toEqual([
        ['juste', false],
      ]);
    }
    expect(merge(ahead)[0]?.rows[0]?.isClockWrong).toBe(true);
  });

  test('of computers whose names differ by a sign alone are apart', () => {
    const rooms = merge(
      ...['PC 1.1', 'PC 11', 'B12-11', 'B121-1'].map((computer) => makeReport({ computer })),
    );
    expect(rooms[0]?.rows).toHaveLength(4);
  });

  test('dated before there was any report are of a clock that is wrong', () => {
    const good = makeReport({ observation: 'juste' });
    const reset = makeReport({ at: Date.UTC(2025, 11, 31), observation: 'pile vide' });
    for (const reports of [
      [good, reset],
      [reset, good],
    ]) {
      expect(mergeReports(reports, NOW)[0]?.rows.map(({ report }) => report.observation)).toEqual(['juste']);
    }
    expect(merge(reset)[0]?.rows[0]?.isClockWrong).toBe(true);
  });

  test('count a host once, however often a report has it', () => {
    const result = { name: 'app.pix.fr', role: 'vital', outcome: 'silent', ms: 4000 } as const;
    const [room] = merge(makeReport({ results: Array.from({ length: 500 }, () => result) }));
    expect(room?.troubles).toEqual([{ name: 'app.pix.fr', computers: 1 }]);
    expect(room?.rows[0]?.report.results).toHaveLength(1);
  });

  test('without a name are each a computer', () => {
    const nameless = (at: number) => makeReport({ computer: '', at });
    expect(merge(nameless(NOW - 1), nameless(NOW - 2))[0]?.rows).toHaveLength(2);
  });

  test('say which host is in trouble on how many of a room', () => {
    const of = (computer: string, ...outcomes: ('answers' | 'slow' | 'silent')[]) =>
      makeReport({
        computer,
        results: outcomes.map((outcome, index) => ({ name: `site${index}.fr`, role: 'own', outcome, ms: 1 })),
      });
    const [room] = merge(of('1', 'slow', 'silent', 'answers'), of('2', 'answers', 'silent', 'answers'));
    expect(room?.troubles).toEqual([
      { name: 'site1.fr', computers: 2 },
      { name: 'site0.fr', computers: 1 },
    ]);
  });

  test('none make no room', () => {
    expect(merge()).toEqual([]);
  });
});
