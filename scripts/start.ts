import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoSite } from '../tests/demo-site/server.ts';
import { launchExtensionBrowser } from '../tests/e2e/harness/launch.ts';
import { saveScreenshot } from '../tests/e2e/harness/screenshot.ts';
import { formatTable, playVisit } from './demo/tour.ts';
import { type BuildTarget, buildProduction, makeFixedDayBuild } from './extension-builds.ts';

const HELP = `Builds the extension and opens it in a browser on the demo site.

Usage: npm start [-- options]

  --browser chromium|firefox   which browser (chromium by default)
  --today YYYY-MM-DD           a day to pretend it is (today by default)
  --headless                   as without a display: plays a visit of ten pages and writes pictures
  --language fr|en             the language the browser asks for (fr by default)
  --out FOLDER                 where the pictures go (screenshots by default)
  --help                       this text`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    today: { type: 'string' },
    headless: { type: 'boolean', default: false },
    language: { type: 'string', default: 'fr' },
    out: { type: 'string', default: 'screenshots' },
    help: { type: 'boolean', default: false },
  },
});

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(target: BuildTarget, today: string | undefined): Promise<string> {
  console.log(`Building the extension for ${target}…`);
  const dir = buildProduction(target);
  return today === undefined ? dir : makeFixedDayBuild(target, today);
}

async function start(target: BuildTarget): Promise<void> {
  const extensionDir = resolve(await build(target, values.today));
  const isHeadless = values.headless || !hasDisplay();
  const demo = await startDemoSite();
  const extension = await launchExtensionBrowser(target, {
    extensionDir,
    demoPort: demo.port,
    language: values.language === 'en' ? 'en' : 'fr',
    width: 1366,
    height: 800,
    headless: isHeadless,
  });
  if (isHeadless) {
    if (!values.headless) console.log('There is no display: the browser runs without a window.');
    const rows = await playVisit(
      extension,
      (page, name) => saveScreenshot(page, join(values.out, `${name}.png`)),
      values.today,
    );
    console.log(`${formatTable(rows)}\n\nPictures of each page and of the popup: ${values.out}/`);
    await extension.close();
    await demo.close();
    return;
  }
  await extension.openPage('https://orga.pix.fr/');
  console.log(
    'The extension is open on the demo site, at https://orga.pix.fr/ and https://certif.pix.fr/ there.',
  );
  console.log('Close the browser, or press Ctrl+C here, to stop.');
  await extension.closed;
  await demo.close();
}

if (values.help) {
  console.log(HELP);
} else if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error(`Unknown browser ${values.browser}.\n\n${HELP}`);
  process.exitCode = 1;
} else {
  await start(values.browser);
}
