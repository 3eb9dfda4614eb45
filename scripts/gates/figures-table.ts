import { readFileSync } from 'node:fs';
import type { PromisedFigure } from './promised-figures.ts';

/** The texts of which every figure is in the table. */
export const WATCHED_TEXTS: readonly string[] = [
  'README.md',
  'README.fr.md',
  'PRIVACY.md',
  'CONTRIBUTING.md',
  'docs/install.md',
  'docs/installation.md',
  'docs/store/README.md',
];

/** Others of which some are. */
export const OTHER_TEXTS: readonly string[] = ['docs/architecture.md', 'docs/storage.md'];

/** What a file of the tree says, by the first group of a pattern; digits alone count. */
interface Source {
  readonly path: string;
  readonly pattern: RegExp;
  readonly value: string;
}

/** How many times a pattern is met in a file of the tree, or in a part of it. */
interface Count {
  readonly path: string;
  readonly within: RegExp;
  readonly each: RegExp;
  readonly value: number;
}

const read = (path: string) => readFileSync(path, 'utf8');

const isAsWritten = ({ path, pattern, value }: Source) => pattern.exec(read(path))?.[1] === value;

function isCounted({ path, within, each, value }: Count): boolean {
  const [part = ''] = within.exec(read(path)) ?? [];
  return (part.match(each) ?? []).length === value;
}

const STEPS: Count = {
  path: 'checklist/steps.ts',
  within: /STEP_IDS = \[[\s\S]*?\]/,
  each: /'[a-z-]+'/g,
  value: 16,
};
const VISIT: Count = {
  path: 'scripts/demo/tour.ts',
  within: /VISIT = \[[\s\S]*?\]/,
  each: /'https:/g,
  value: 10,
};
const NODE: Source = { path: 'package.json', pattern: /"node": ">=([\d.]+)"/, value: '20.19' };
const FIREFOX: Source = {
  path: 'docs/manifests/firefox.json',
  pattern: /"strict_min_version": "(\d+)\.0"/,
  value: '142',
};
const LAW_CASES: Source = {
  path: 'scripts/test-deep.ts',
  pattern: /PROPERTY_RUNS = '(\d+)'/,
  value: '20000',
};
const NEW_YEAR: Source = { path: 'checklist/school-year.ts', pattern: /FIRST_MONTH = (\d+)/, value: '8' };
const COMPUTERS: Source = { path: 'storage/file/taken-files.ts', pattern: /MOST_TAKEN = (\d+)/, value: '12' };
const SUMMARY: Source = {
  path: 'tests/unit/gates/store.test.ts',
  pattern: /SUMMARY_LENGTH = (\d+)/,
  value: '132',
};
const SCREENSHOT: Source = {
  path: 'tests/unit/gates/store.test.ts',
  pattern: /toEqual\(\[(1280, 800)\]\)/,
  value: '1280, 800',
};
const TILE: Source = {
  path: 'tests/unit/gates/store.test.ts',
  pattern: /toEqual\(\[(440, 280)\]\)/,
  value: '440, 280',
};
const ICONS: Source = {
  path: 'wxt.config.ts',
  pattern: /const ICONS = \{ (16: .*128): /,
  value: "16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128",
};
const CONTENT_SCRIPT: Source = {
  path: 'scripts/sizes/budgets.ts',
  pattern: /CONTENT_SCRIPT_BUDGET = (\d+_\d+)/,
  value: '32_000',
};
const CARD: Source = {
  path: 'guest/keep-clear.ts',
  pattern: /CARD: Size = \{ (width: \d+, height: \d+) \}/,
  value: 'width: 320, height: 180',
};
const NOTE: Source = {
  path: 'storage/schema/note-size.ts',
  pattern: /MAX_NOTE_LENGTH = (\d+)/,
  value: '280',
};
const NOTE_BYTES: Source = {
  path: 'storage/schema/note-size.ts',
  pattern: /MAX_NOTE_BYTES = (\d+)/,
  value: '420',
};
const NAME: Source = {
  path: 'storage/schema/name-size.ts',
  pattern: /NAME_SIZE: NameSize = \{ (length: 120, bytes: \d+) \}/,
  value: 'length: 120, bytes: 140',
};
const NICKNAME: Source = {
  path: 'storage/schema/name-size.ts',
  pattern: /NICKNAME_SIZE: NameSize = \{ (length: \d+, bytes: \d+) \}/,
  value: 'length: 40, bytes: 60',
};
const RUNS: Source = { path: 'storage/merge/field-map.ts', pattern: /MAX_RUNS = (\d+)/, value: '12' };
const SYNC_GAP: Source = {
  path: 'storage/keeper/pacer.ts',
  pattern: /SYNC_GAP_MS = (\d+)/,
  value: '2500',
};
const SILENCE: Source = { path: 'storage/keeper/silence.ts', pattern: /SILENT_DAYS = (\d+)/, value: '60' };
const WATCHED: Source = { path: 'storage/keeper/silence.ts', pattern: /WATCHED_DAYS = (\d+)/, value: '7' };
const LEFT_FREE: Source = {
  path: 'storage/keeper/plan-room.ts',
  pattern: /LEFT_FREE = (\d+_\d+)/,
  value: '12_000',
};
const LEAST_FREE: Source = {
  path: 'storage/keeper/plan-room.ts',
  pattern: /LEAST_FREE = (\d+)/,
  value: '1000',
};

/** Each text, what it promises, where that stands, and what would see it broken. */
const PROMISES: readonly (readonly [file: string, words: string, source: Source | Count, test: string])[] = [
  ['README.md', 'sixteen tasks each school year', STEPS, 'the gate of the catalogue'],
  ['README.md', 'Node 20.19 or later', NODE, 'npm, which warns of an older one'],
  ['README.fr.md', 'seize étapes par an', STEPS, 'the gate of the catalogue'],
  ['README.fr.md', 'Node 20.19 ou plus récent', NODE, 'npm, which warns of an older one'],
  ['PRIVACY.md', 'pour douze ordinateurs au plus', COMPUTERS, 'the unit tests of the file'],
  ['PRIVACY.md', 'of twelve computers at most', COMPUTERS, 'the unit tests of the file'],
  ['docs/install.md', 'The sixteen deadlines', STEPS, 'the gate of the catalogue'],
  ['docs/install.md', 'changes by itself on 1 August', NEW_YEAR, 'the unit tests of the school year'],
  ['docs/install.md', '(142 or later)', FIREFOX, '`npm test -- --only manifest`'],
  ['docs/install.md', 'plays a visit of ten pages', VISIT, '`tests/e2e/production.test.ts`'],
  ['docs/install.md', '20,000 cases per law', LAW_CASES, '`npm run test:deep`, which prints it'],
  ['docs/installation.md', 'Les seize échéances', STEPS, 'the gate of the catalogue'],
  ['docs/installation.md', '(142 ou plus récent)', FIREFOX, '`npm test -- --only manifest`'],
  ['docs/installation.md', 'joue une visite de dix pages', VISIT, '`tests/e2e/production.test.ts`'],
  ['docs/store/README.md', 'five screenshots of 1280 × 800', SCREENSHOT, '`tests/unit/gates/store.test.ts`'],
  ['docs/store/README.md', 'the tile 440 × 280', TILE, '`tests/unit/gates/store.test.ts`'],
  ['docs/store/README.md', 'icons, 16 to 128', ICONS, '`npm test -- --only manifest`'],
  ['docs/store/README.md', '132 characters at most', SUMMARY, '`tests/unit/gates/store.test.ts`'],
  ['CONTRIBUTING.md', 'Node 20.19 or later', NODE, 'npm, which warns of an older one'],
  [
    'docs/architecture.md',
    'The content script weighs at most 32,000 bytes',
    CONTENT_SCRIPT,
    '`npm test -- --only size`',
  ],
  ['docs/architecture.md', '320 × 180 px at most', CARD, '`npm run bench:cover`'],
  ['docs/storage.md', 'A note holds at most 280 characters', NOTE, '`tests/e2e/quota.test.ts`'],
  ['docs/storage.md', 'and 420 bytes as browsers count them', NOTE_BYTES, '`tests/e2e/quota.test.ts`'],
  ['docs/storage.md', 'A name holds 120 characters and 140 bytes', NAME, '`tests/e2e/quota.test.ts`'],
  ['docs/storage.md', 'nickname 40 and 60', NICKNAME, '`tests/e2e/quota.test.ts`'],
  ['docs/storage.md', 'the twelve set last are kept', RUNS, 'the laws of merging'],
  ['docs/storage.md', 'Turns are 2.5 s apart', SYNC_GAP, '`tests/e2e/pacing.test.ts`'],
  ['docs/storage.md', 'A device silent for 60 days', SILENCE, 'the unit tests of silence'],
  ['docs/storage.md', 'unchanged for 7 more days', WATCHED, 'the unit tests of silence'],
  ['docs/storage.md', 'as long as 12,000 bytes stay free', LEFT_FREE, 'the unit tests of the plan'],
  ['docs/storage.md', 'leave less than 1,000 bytes', LEAST_FREE, 'the unit tests of the plan'],
];

/** Reads every promise against where it stands. */
export function readPromises(): PromisedFigure[] {
  return PROMISES.map(([file, words, source, test]) => ({
    file,
    words,
    measuredBy: `\`${source.path}\`; ${test}`,
    holds: 'each' in source ? isCounted(source) : isAsWritten(source),
  }));
}
