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
  'docs/store/fr.md',
  'docs/store/en.md',
  'SECURITY.md',
];

/** Others of which some are. */
export const OTHER_TEXTS: readonly string[] = [
  'docs/architecture.md',
  'docs/storage.md',
  'docs/bench.md',
  'docs/deploiement.md',
  'docs/accessibilite.md',
];

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

const makeShare = (figure: string, value: string): Source => ({
  path: 'tests/bench/page/goals.ts',
  pattern: new RegExp(`\\['${figure}', '\\w+', (\\d+),`),
  value,
});
const CHROMIUM: Source = {
  path: 'docs/manifests/chromium.json',
  pattern: /"minimum_chrome_version": "(\d+)"/,
  value: '123',
};
const NARROW: Source = {
  path: 'tests/e2e/options.test.ts',
  pattern: /scrollWidth\)\)\.toBeLessThanOrEqual\((\d+)\)/,
  value: '320',
};

/** The tests that ask for a figure by its digits, whatever the constant says. */
const OF_STEPS = '`tests/unit/gates/catalogue.test.ts`';
const OF_COMPUTERS = '`tests/unit/storage/file/taken-files.test.ts`';
const OF_NOTES = '`tests/unit/storage/note-size.test.ts`';
const OF_NAMES = '`tests/unit/storage/name-size.test.ts`';
const OF_PLANS = '`tests/unit/storage/plan-room.test.ts`';
const OF_GOALS = '`tests/unit/gates/bench/goals.test.ts`';
const OF_SILENCE = '`tests/unit/storage/silence.test.ts`';
const OF_MANIFESTS = '`npm test -- --only manifest`';

/** Each text, what it promises, where that stands, and what would see it broken. */
const PROMISES: readonly (readonly [file: string, words: string, source: Source | Count, test: string])[] = [
  ['README.md', 'sixteen tasks each school year', STEPS, OF_STEPS],
  ['README.md', 'Node 20.19 or later', NODE, 'npm, which warns of an older one'],
  ['README.fr.md', 'seize étapes par an', STEPS, OF_STEPS],
  ['README.fr.md', 'Node 20.19 ou plus récent', NODE, 'npm, which warns of an older one'],
  ['PRIVACY.md', 'pour douze ordinateurs au plus', COMPUTERS, OF_COMPUTERS],
  ['PRIVACY.md', 'of twelve computers at most', COMPUTERS, OF_COMPUTERS],
  ['docs/install.md', 'The sixteen deadlines', STEPS, OF_STEPS],
  [
    'docs/install.md',
    'changes by itself on 1 August',
    NEW_YEAR,
    '`tests/unit/checklist/school-year.test.ts`',
  ],
  ['docs/install.md', '(142 or later)', FIREFOX, OF_MANIFESTS],
  ['docs/install.md', 'plays a visit of ten pages', VISIT, '`tests/e2e/production.test.ts`'],
  ['docs/install.md', '20,000 cases per law', LAW_CASES, '`npm run test:deep`, which prints it'],
  ['docs/installation.md', 'Les seize échéances', STEPS, OF_STEPS],
  ['docs/installation.md', '(142 ou plus récent)', FIREFOX, OF_MANIFESTS],
  ['docs/installation.md', 'joue une visite de dix pages', VISIT, '`tests/e2e/production.test.ts`'],
  ['docs/store/README.md', 'five screenshots of 1280 × 800', SCREENSHOT, '`tests/unit/gates/store.test.ts`'],
  ['docs/store/README.md', 'the tile 440 × 280', TILE, '`tests/unit/gates/store.test.ts`'],
  ['docs/store/README.md', 'icons, 16 to 128', ICONS, '`tests/unit/gates/manifest.test.ts`'],
  ['docs/store/README.md', '132 characters at most', SUMMARY, '`tests/unit/gates/store.test.ts`'],
  ['CONTRIBUTING.md', 'Node 20.19 or later', NODE, 'npm, which warns of an older one'],
  [
    'docs/architecture.md',
    'The content script weighs at most 32,000 bytes',
    CONTENT_SCRIPT,
    '`npm test -- --only size`',
  ],
  ['docs/architecture.md', '320 × 180 px at most', CARD, '`tests/e2e/cover.test.ts`'],
  ['docs/store/fr.md', 'ont seize choses à faire', STEPS, OF_STEPS],
  ['docs/store/en.md', 'owe sixteen tasks', STEPS, OF_STEPS],
  ['docs/bench.md', 'under 3 % while it loads', makeShare('loadShare', '3'), OF_GOALS],
  ['docs/bench.md', 'under 1 % while it is paged through', makeShare('pageShare', '1'), OF_GOALS],
  ['docs/bench.md', 'under 3 % while five letters are typed', makeShare('typeShare', '3'), OF_GOALS],
  ['docs/deploiement.md', 'Chromium 123 ou plus récent', CHROMIUM, OF_MANIFESTS],
  ['docs/deploiement.md', 'Firefox 142 ou plus récent', FIREFOX, OF_MANIFESTS],
  ['docs/accessibilite.md', 'rien ne déborde dans 320 px de large', NARROW, '`tests/e2e/options.test.ts`'],
  ['docs/storage.md', 'A note holds at most 280 characters', NOTE, OF_NOTES],
  ['docs/storage.md', 'and 420 bytes as browsers count them', NOTE_BYTES, OF_NOTES],
  ['docs/storage.md', 'A name holds 120 characters and 140 bytes', NAME, OF_NAMES],
  ['docs/storage.md', 'nickname 40 and 60', NICKNAME, OF_NAMES],
  ['docs/storage.md', 'the twelve set last are kept', RUNS, '`tests/unit/storage/kept-runs.test.ts`'],
  ['docs/storage.md', 'Turns are 2.5 s apart', SYNC_GAP, '`tests/e2e/pacing.test.ts`'],
  ['docs/storage.md', 'A device silent for 60 days', SILENCE, OF_SILENCE],
  ['docs/storage.md', 'unchanged for 7 more days', WATCHED, OF_SILENCE],
  ['docs/storage.md', 'as long as 12,000 bytes stay free', LEFT_FREE, OF_PLANS],
  ['docs/storage.md', 'leave less than 1,000 bytes', LEAST_FREE, OF_PLANS],
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
