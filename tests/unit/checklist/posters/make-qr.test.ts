import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getCampaignAddress } from '../../../../checklist/posters/campaign-address.ts';
import { makeQr, type Qr, QUIET_MODULES } from '../../../../checklist/posters/make-qr.ts';
import { type Picture, readQr } from '../../../fixtures/read-qr.ts';

const PIXELS = 4;

/** Whether a point is inside the outline: an odd number of edges is to its left. */
function isDark(edges: readonly (readonly [number, number, number])[], x: number, y: number): boolean {
  return edges.filter(([at, top, bottom]) => at < x && top < y && y < bottom).length % 2 === 1;
}

/** The path as a printer fills it. */
function draw({ size, path }: Qr, quiet = QUIET_MODULES): Picture {
  const edges = path.split('Z').flatMap((loop) => {
    const points = [...loop.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    return points.map(([x, y], index) => {
      const [, next] = points[(index + 1) % points.length] ?? [x, y];
      return [x, Math.min(y, next), Math.max(y, next)] as const;
    });
  });
  const modules = Array.from({ length: size + 2 * quiet }, (_, index) => index);
  const dark = modules.map((y) => modules.map((x) => isDark(edges, x - quiet + 0.5, y - quiet + 0.5)));
  const side = modules.length * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const [row, column] = [Math.floor(pixel / side), pixel % side];
    if (dark[Math.floor(row / PIXELS)]?.[Math.floor(column / PIXELS)]) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { data, width: side, height: side };
}

const codes = fc.stringMatching(/^[A-Z]{4,9}\d{3,5}$/);

describe('the QR code of a campaign', () => {
  test('is read back as its address, whatever the code', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('fr' as const, 'org' as const), (code, domain) => {
        const address = getCampaignAddress(code, domain);
        expect(readQr(draw(makeQr(address)))).toBe(address);
      }),
      { numRuns: 60 },
    );
  });

  test('is read back with a tenth of it torn away', () => {
    const address = getCampaignAddress('QWERTY123', 'fr');
    const picture = draw(makeQr(address));
    const { width } = picture;
    const torn = { from: Math.round(width * 0.42), to: Math.round(width * 0.56) };
    for (let row = torn.from; row < torn.to; row += 1)
      picture.data.fill(255, (row * width + torn.from) * 4, (row * width + torn.to) * 4);
    expect(readQr(picture)).toBe(address);
  });

  test('leads to pix.fr, or to pix.org for a school abroad', () => {
    expect(getCampaignAddress('QWERTY123', 'fr')).toBe('https://app.pix.fr/campagnes/QWERTY123');
    expect(getCampaignAddress('QWERTY123', 'org')).toBe('https://app.pix.org/campagnes/QWERTY123');
  });
});
