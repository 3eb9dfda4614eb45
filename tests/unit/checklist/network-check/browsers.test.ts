import { expect, test } from 'vitest';
import { judgeBrowser, readBrowser } from '../../../../checklist/network-check/browsers.ts';

const WEBKIT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${WEBKIT} Chrome/156.0.0.0 Safari/537.36`, 'chrome', 156, 'recent'],
  [`${WEBKIT} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'edge', 156, 'recent'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 140, 'recent'],
  ['Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0', 'firefox', 128, 'aging'],
  [`${WEBKIT} Chrome/109.0.0.0 Safari/537.36`, 'chrome', 109, 'aging'],
  ['Mozilla/5.0 (Windows NT 6.1; rv:68.0) Gecko/20100101 Firefox/68.0', 'firefox', 68, 'old'],
  [`${WEBKIT} Chrome/156.0.0.0 Safari/537.36 OPR/139.0.0.0`, 'opera', 139, 'no-companion'],
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'safari',
    18,
    'no-companion',
  ],
  ['', 'unknown', 0, 'no-companion'],
  [
    'Mozilla/5.0 (iPad; CPU OS 18_1) AppleWebKit/605.1.15 CriOS/156.0.0.0 Mobile Safari/604.1',
    'chrome',
    156,
    'no-companion',
  ],
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 FxiOS/140.0 Safari/605.1.15',
    'firefox',
    140,
    'no-companion',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    'chrome',
    156,
    'no-companion',
  ],
  ['Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'firefox', 140, 'no-companion'],
])('%s is %s %i: %s', (userAgent, name, version, verdict) => {
  const seen = readBrowser(userAgent);
  expect(seen).toMatchObject({ name, version });
  expect(judgeBrowser(seen).verdict).toBe(verdict);
});
