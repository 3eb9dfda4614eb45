import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoSite } from '../tests/demo-site/server.ts';
import { launchExtensionBrowser } from '../tests/e2e/harness/launch.ts';
import { picturePopupThemes } from './demo/picture-popup-themes.ts';
import { pictureStates } from './demo/picture-states.ts';
import { buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Writes a picture of each state of the overlay on a page of Pix Orga and of Pix Certif, in a wide and in a narrow
window, and of the popup in both themes. In French, in both browsers.

Usage: npm run screenshots:states [-- --out FOLDER] [--help]`;

const DAY = '2026-11-20';
const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 320, height: 640 },
];

async function pictureBrowser(target: 'chromium' | 'firefox', out: string): Promise<void> {
  buildProduction(target);
  const extensionDir = resolve(await makeFixedDayBuild(target, DAY));
  const demo = await startDemoSite();
  const folder = join(out, target);
  for (const size of WINDOWS) {
    const extension = await launchExtensionBrowser(target, { extensionDir, demoPort: demo.port, ...size });
    await pictureStates(extension, size.width, folder);
    if (size === WINDOWS[0]) await picturePopupThemes(extension, folder);
    await extension.close();
  }
  await demo.close();
  console.log(folder);
}

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, out: { type: 'string', default: 'screenshots/states' } },
});
if (values.help) console.log(HELP);
else for (const target of ['chromium', 'firefox'] as const) await pictureBrowser(target, values.out);
