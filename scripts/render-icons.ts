import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browsers.ts';

const HELP = `Renders assets/mark.svg into public/icon/<size>.png with Chromium.

Usage: tsx scripts/render-icons.ts [--help]

Run it after changing the mark; the pictures are committed.`;

const SIZES = [16, 32, 48, 128];

async function renderIcons(): Promise<void> {
  const svg = await readFile('assets/mark.svg', 'utf8');
  const browser = await launch({
    browser: 'chrome',
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
      await page.setContent(
        `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
      );
      const picture = await page.screenshot({ type: 'png', omitBackground: true });
      await writeFile(`public/icon/${size}.png`, picture);
    }
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(HELP);
else await renderIcons();
