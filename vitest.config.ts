import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ProjectOrder } from './scripts/checks/project-order.ts';
import { listMockingTests } from './scripts/gates/module-mocks.ts';
import { networkFile } from './scripts/network-file/network-file-plugin.ts';
import { ZONED_TESTS } from './tests/unit/zoned-tests.ts';

const UNIT_TESTS = ['tests/unit/**/*.test.ts'];
/** Laws tried on hundreds of cases or thousands. */
const LAW_TESTS = [
  'tests/unit/storage/laws/**/*.test.ts',
  'tests/unit/checklist/session-plan/laws/**/*.test.ts',
];

/**
 * Rules about days must hold wherever the machine stands: all of them where the schools are, and those that the zone
 * could change far east and far west. The two last projects are for `npm run test:deep`, which takes no rule's word
 * for what the zone could change.
 */
const unitProjects = [
  { name: 'unit', timeZone: 'Europe/Paris', include: UNIT_TESTS },
  { name: 'zones-auckland', timeZone: 'Pacific/Auckland', include: [...ZONED_TESTS] },
  { name: 'zones-cayenne', timeZone: 'America/Cayenne', include: [...ZONED_TESTS] },
  { name: 'deep-auckland', timeZone: 'Pacific/Auckland', include: UNIT_TESTS },
  { name: 'deep-cayenne', timeZone: 'America/Cayenne', include: UNIT_TESTS },
].map(({ name, timeZone, include }) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude: ['tests/unit/gates/**', ...LAW_TESTS],
    setupFiles: ['tests/unit/setup.ts'],
    env: { TZ: timeZone, EXPECTED_TIME_ZONE: timeZone },
    alias: { 'webextension-polyfill': join(import.meta.dirname, 'tests/fixtures/extension.ts') },
    isolate: false,
  },
}));

/** A link followed in a test goes nowhere: no test touches the network. */
const NO_NAVIGATION = {
  disableMainFrameNavigation: true,
  disableChildFrameNavigation: true,
  disableChildPageNavigation: true,
  disableFallbackToSetURL: true,
};

/** Each has its modules to itself; the other component tests share theirs, and a window. */
const MOCKING_TESTS = listMockingTests(import.meta.dirname, 'tests/component');

const componentProjects = [
  {
    name: 'component',
    include: ['tests/component/**/*.test.{ts,tsx}'],
    exclude: MOCKING_TESTS,
    isolate: false,
  },
  { name: 'component-mocks', include: MOCKING_TESTS, exclude: [], isolate: true },
].map((project) => ({
  extends: true as const,
  plugins: [networkFile()],
  test: {
    ...project,
    environment: 'happy-dom' as const,
    environmentOptions: { happyDOM: { settings: { navigation: NO_NAVIGATION } } },
    setupFiles: ['tests/component/setup.ts'],
  },
}));

/** A browser waits more than it works: each core has two. */
const BROWSERS_AT_A_TIME = 2 * availableParallelism();

/** The same files in each browser, after all the rest. */
const endToEndProjects = ['chromium', 'firefox'].map((browser) => ({
  extends: true as const,
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node' as const,
    env: { E2E_BROWSER: browser },
    maxWorkers: BROWSERS_AT_A_TIME,
    // The demo site is built, and a browser started, for several files.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 1 },
  },
}));

/** Minutes of two real profiles, and of browsers killed: `npm run test:deep` only, one browser at a time. */
const deepProjects = ['chromium', 'firefox'].map((browser, index) => ({
  extends: true as const,
  test: {
    name: `deep-${browser}`,
    include: ['tests/deep/**/*.test.ts'],
    environment: 'node' as const,
    env: { E2E_BROWSER: browser },
    maxWorkers: 1,
    testTimeout: 1_200_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 2 + index },
  },
}));

/** A file of ours opened by the program that people open it with: `npm run test:deep` only. */
const officeProject = {
  extends: true as const,
  test: {
    name: 'deep-office',
    include: ['tests/office/**/*.test.ts'],
    environment: 'node' as const,
    testTimeout: 300_000,
  },
};

/** What the stores are given, built, rebuilt and played: `npm run test:deep` only. */
const releaseProject = {
  extends: true as const,
  test: {
    name: 'deep-release',
    include: ['tests/release/**/*.test.ts'],
    environment: 'node' as const,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
};

export default defineConfig({
  test: {
    pool: 'forks',
    sequence: { sequencer: ProjectOrder },
    // Some take a second, and many on a machine that does other work: a test that waits for nothing is not to fail.
    testTimeout: 120_000,
    projects: [
      ...unitProjects,
      {
        extends: true,
        test: { name: 'gates', include: ['tests/unit/gates/**/*.test.ts'], isolate: false },
      },
      // Hundreds of cases each: once is enough, since times here are instants.
      {
        extends: true,
        test: {
          name: 'laws',
          include: LAW_TESTS,
          testTimeout: 1_200_000,
          isolate: false,
        },
      },
      ...componentProjects,
      ...endToEndProjects,
      officeProject,
      releaseProject,
      ...deepProjects,
    ],
  },
});
