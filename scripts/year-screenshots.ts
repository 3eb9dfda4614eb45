import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoSite } from '../tests/demo-site/server.ts';
import { launchExtensionBrowser } from '../tests/e2e/harness/launch.ts';
import { pictureFirstRun } from './demo/picture-first-run.ts';
import { pictureOptions, pictureYear, storeYear } from './demo/picture-year.ts';
import { buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Writes a picture of the popup and of its tab in September, November, March, July and at the change of year, of the
options, and of the first run in September and in November. In French, in both browsers.

Usage: npm run screenshots:year [-- --out FOLDER] [--browser chromium|firefox] [--day 2026-11-20] [--help]`;

const DAYS: Readonly<Record<string, string>> = {
  '2026-08-03': 'change-of-year',
  '2026-09-10': 'september',
  '2026-11-20': 'november',
  '2027-03-10': 'march',
  '2027-07-02': 'july',
};

/** Without and with deadlines already past. */
const FIRST_RUN_DAYS = ['2026-09-10', '2026-11-20'];

async function pictureDay(target: 'chromium' | 'firefox', day: string, out: string): Promise<void> {
  const extensionDir = resolve(await makeFixedDayBuild(target, day));
  const demo = await startDemoSite();
  const extension = await launchExtensionBrowser(target, { extensionDir, demoPort: demo.port });
  await storeYear(extension, day);
  const folder = join(out, target);
  await pictureYear(extension, folder, DAYS[day] ?? day);
  if (day === '2026-11-20') await pictureOptions(extension, folder);
  if (FIRST_RUN_DAYS.includes(day)) await pictureFirstRun(extension, day, folder);
  await extension.close();
  await demo.close();
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    out: { type: 'string', default: 'screenshots/year' },
    browser: { type: 'string' },
    day: { type: 'string' },
  },
});
if (values.help) console.log(HELP);
else
  for (const target of ['chromium', 'firefox'] as const) {
    if (values.browser && values.browser !== target) continue;
    buildProduction(target);
    for (const day of values.day ? [values.day] : Object.keys(DAYS))
      await pictureDay(target, day, values.out);
    console.log(join(values.out, target));
  }
