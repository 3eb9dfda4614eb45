import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPage } from '../../../pix/find-page.ts';

describe('addresses close to a page that are not it', () => {
  test.each([
    'https://orga.pix.fr/campagnes/abc',
    'https://orga.pix.fr/campagnes/12/',
    'https://orga.pix.fr/campagnes/12e',
    'https://orga.pix.fr/campagnes//12',
    'https://orga.pix.fr/Campagnes',
    'https://orga.pix.fr/campagnes/3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5',
    'https://orga.pix.fr/campagnes/toutes/12',
    'https://certif.pix.fr/campagnes/toutes',
    'https://certif.pix.fr/',
    'https://example.com/campagnes/toutes',
  ])('%s', (address) => {
    const found = findPage(new URL(address));
    expect([undefined, 'orga-campaign']).toContain(found?.id);
    expect(found?.id === 'orga-campaign').toBe(address.endsWith('/campagnes/12/'));
  });
});

test('no address at all makes it throw, and other sites show nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      expect(findPage(new URL(address))).toBeUndefined();
    }),
  );
});

test('any path of the two applications is one page or none', () => {
  const segment = fc.constantFrom(
    'campagnes',
    'sessions',
    'toutes',
    '12',
    'creation',
    '',
    '%2e',
    'é',
    '..',
    '*',
  );
  fc.assert(
    fc.property(fc.constantFrom('orga', 'certif'), fc.array(segment, { maxLength: 5 }), (app, segments) => {
      const page = findPage(new URL(`https://${app}.pix.fr/${segments.join('/')}`));
      expect(page === undefined || page.app === app).toBe(true);
    }),
  );
});
