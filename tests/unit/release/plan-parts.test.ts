import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insertAtEnd, insertBefore } from '../../../scripts/new/edit-text.ts';
import { judgeNewNudge, NUDGE_FILES, planNudge } from '../../../scripts/new/plan-nudge.ts';
import { judgeNewTool, planTool, TOOL_FILES } from '../../../scripts/new/plan-tool.ts';

const read = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const NUDGES = read(NUDGE_FILES);
const TOOLS = read(TOOL_FILES);
const NUDGE = {
  id: 'codes-shared',
  page: 'orga-campaign-settings',
  label: "Codes de l'année",
  labelEn: 'Codes',
  text: 'Partagez le code.',
  textEn: 'Share the code.',
};
const TOOL = { id: 'room-list', title: 'Liste des salles', titleEn: 'List of rooms' };

describe('a new advice', () => {
  it('has a rule, its words in both languages and the case that tries it', () => {
    const files = planNudge(NUDGE, NUDGES);
    expect(files['checklist/nudges/codes-shared.ts']).toContain("pages: ['orga-campaign-settings']");
    expect(files['assets/messages/fr/options.ts']).toContain(`label: "Codes de l'année"`);
    expect(files['assets/messages/en/live.ts']).toContain("adviseCodesShared: 'Share the code.'");
    expect(files['checklist/nudges/find-nudge.ts']).toMatch(/ {2}codesSharedNudge,\n\] as unknown as/);
    expect(files['tests/fixtures/advice-cases.ts']).toContain("['codes-shared', {");
  });

  it.each([
    ['an id of another shape', { id: 'Codes shared' }, '--id Codes shared'],
    ['an id that is taken', { id: 'opening' }, 'there is such an advice already'],
    ['a page that is none', { page: 'orga-nowhere' }, 'no page of pix/pages has that id'],
    ['no words in English', { textEn: ' ' }, '--text-en: is missing'],
    ['thirteen words', { text: 'un '.repeat(13) }, '--text: 12 words at most'],
  ])('with %s is not made', (_name, wrong, fault) => {
    expect(judgeNewNudge(NUDGE, NUDGES)).toEqual([]);
    expect(judgeNewNudge({ ...NUDGE, ...wrong }, NUDGES)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('a new tool', () => {
  it('has a view, its words in both languages and its place on the page of the tools', () => {
    const files = planTool(TOOL, TOOLS);
    expect(files['components/room-list/room-list-tool.tsx']).toContain('export function RoomListTool');
    expect(files['assets/messages/en/tools.ts']).toContain("'room-list': 'List of rooms'");
    expect(files['components/tools/tools-page.tsx']).toContain("'room-list': RoomListTool,");
    expect(files['checklist/tools.ts']).toMatch(/ {2}'room-list',\n\] as const;/);
  });

  it.each([
    ['an id of another shape', { id: 'room_list' }, '--id room_list'],
    ['an id that is taken', { id: 'posters' }, 'there is such a tool already'],
    ['no name in English', { titleEn: '' }, '--title-en'],
  ])('with %s is not made', (_name, wrong, fault) => {
    expect(judgeNewTool(TOOL, TOOLS)).toEqual([]);
    expect(judgeNewTool({ ...TOOL, ...wrong }, TOOLS)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('a text that is not as it was', () => {
  it('is not changed at a guess', () => {
    expect(() => insertBefore('one', /two/, 'x')).toThrow(/No line/);
    expect(() => insertAtEnd('start', /start/, /end/, 'x')).toThrow(/No list/);
    expect(insertAtEnd('start\na\nend', /start/, /end/, 'x')).toBe('start\na\nx\nend');
  });
});
