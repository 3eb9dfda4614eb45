import { parseArgs } from 'node:util';
import { checkBundleSize } from './checks/bundle-size.ts';
import { buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Builds the extension for Chromium (Edge takes the same) and Firefox, and prints the sizes.

Usage: npm run build [-- options]

  --today YYYY-MM-DD   also makes test builds whose today is that day
  --help               this text`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, today: { type: 'string' } } });
if (values.help) {
  console.log(HELP);
} else {
  for (const target of ['chromium', 'firefox'] as const) {
    const dir = buildProduction(target);
    const { detail, failed } = checkBundleSize(target);
    console.log(`${target}: ${dir}\n${detail}`);
    if (failed > 0) process.exitCode = 1;
    if (values.today !== undefined)
      console.log(`test build: ${await makeFixedDayBuild(target, values.today)}`);
  }
}
