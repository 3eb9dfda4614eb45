import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoSite } from '../tests/demo-site/server.ts';
import { launchExtensionBrowser } from '../tests/e2e/harness/launch.ts';
import { pictureLive, SCENES } from './demo/picture-live.ts';
import { buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Writes a picture of each proposal, each advice, a list and a trace, as the card shows them on a page of Pix. In French,
in both browsers.

Usage: npm run screenshots:live [-- --out FOLDER] [--browser chromium|firefox] [--help]`;

async function pictureBrowser(target: 'chromium' | 'firefox', out: string): Promise<void> {
  buildProduction(target);
  for (const [day, scenes] of Object.entries(SCENES)) {
    const extensionDir = resolve(await makeFixedDayBuild(target, day));
    const demo = await startDemoSite();
    const options = { extensionDir, demoPort: demo.port, width: 1366, height: 768 };
    const extension = await launchExtensionBrowser(target, options);
    await pictureLive(extension, scenes, join(out, target));
    await extension.close();
    await demo.close();
  }
  console.log(join(out, target));
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    out: { type: 'string', default: 'screenshots/live' },
    browser: { type: 'string' },
  },
});
if (values.help) console.log(HELP);
else
  for (const target of ['chromium', 'firefox'] as const) {
    if (!values.browser || values.browser === target) await pictureBrowser(target, values.out);
  }
