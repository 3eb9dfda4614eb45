import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browsers.ts';

const HELP = `Renders assets/mark.svg into public/icon/<size>.png with Chromium, and assets/mark-for-dark.svg, which is for the dark
toolbars of Firefox, into public/icon/for-dark-<size>.png.

Usage: tsx scripts/render-icons.ts [--help]

Run it after changing the mark; the pictures are committed.`;

const SIZES = [16, 32, 48, 128];

/** The marks, and how the names of their pictures begin. */
const MARKS = [
  ['assets/mark.svg', ''],
  ['assets/mark-for-dark.svg', 'for-dark-'],
] as const;

async function renderIcons(): Promise<void> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const [mark, prefix] of MARKS) {
      const svg = await readFile(mark, 'utf8');
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
      for (const size of SIZES) {
        await page.setViewport({ width: size, height: size });
        await page.setContent(
          `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
        );
        const picture = await page.screenshot({ type: 'png', omitBackground: true });
        await writeFile(`public/icon/${prefix}${size}.png`, picture);
      }
    }
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(HELP);
else await renderIcons();
