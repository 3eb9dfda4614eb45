import { parseArgs } from 'node:util';
import { type BuildTarget, buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Builds all that the end-to-end tests need: production for Chromium and Firefox, and test builds whose
today is one of the days of the tests.

Usage: tsx scripts/build-for-tests.ts [--help] [--target chromium|firefox]`;

/** A day on which what is left of class before the end of the exams is not the same in all zones. */
const JANUARY = '2027-01-20';

/** The three days of the oracle (tests/fixtures/expected-steps.json). */
const TEST_DAYS = ['2026-09-10', '2026-11-20', '2027-03-10', JANUARY];

const { values } = parseArgs({ options: { help: { type: 'boolean' }, target: { type: 'string' } } });
if (values.help) {
  console.log(HELP);
} else {
  const targets = (['chromium', 'firefox'] as const satisfies BuildTarget[]).filter(
    (target) => values.target === undefined || values.target === target,
  );
  for (const target of targets) {
    buildProduction(target);
    for (const day of TEST_DAYS) await makeFixedDayBuild(target, day);
    console.log(`${target}: production and ${TEST_DAYS.length} test builds`);
  }
}
