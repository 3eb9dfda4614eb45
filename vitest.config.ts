import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Rules about days must hold wherever the machine stands: far east, far west, and where the schools are. */
const ZONES = [
  { name: 'unit-paris', timeZone: 'Europe/Paris' },
  { name: 'unit-auckland', timeZone: 'Pacific/Auckland' },
  { name: 'unit-cayenne', timeZone: 'America/Cayenne' },
];

const unitProjects = ZONES.map(({ name, timeZone }) => ({
  extends: true as const,
  test: {
    name,
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/gates/**', 'tests/unit/storage/laws/**'],
    setupFiles: ['tests/unit/setup.ts'],
    env: { TZ: timeZone, EXPECTED_TIME_ZONE: timeZone },
  },
}));

/** A link followed in a test goes nowhere: no test touches the network. */
const NO_NAVIGATION = {
  disableMainFrameNavigation: true,
  disableChildFrameNavigation: true,
  disableChildPageNavigation: true,
  disableFallbackToSetURL: true,
};

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

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      ...unitProjects,
      { extends: true, test: { name: 'gates', include: ['tests/unit/gates/**/*.test.ts'] } },
      // Thousands of cases each: once is enough, since times here are instants.
      {
        extends: true,
        test: { name: 'laws', include: ['tests/unit/storage/laws/**/*.test.ts'], testTimeout: 1_200_000 },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { settings: { navigation: NO_NAVIGATION } } },
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      ...endToEndProjects,
      ...deepProjects,
    ],
  },
});
