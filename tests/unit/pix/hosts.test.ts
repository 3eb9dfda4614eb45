import { describe, expect, test } from 'vitest';
import { findHost, getOrigin, HOST_PATTERNS } from '../../../pix/hosts.ts';

describe('the four hosts of an administrator', () => {
  test.each([
    ['https://orga.pix.fr/campagnes', 'orga', 'fr'],
    ['https://orga.pix.org/', 'orga', 'org'],
    ['https://certif.pix.fr/sessions', 'certif', 'fr'],
    ['https://certif.pix.org/sessions?lang=en', 'certif', 'org'],
    ['https://ORGA.PIX.FR/', 'orga', 'fr'],
    ['https://orga.pix.fr:443/', 'orga', 'fr'],
  ])('%s', (address, app, domain) => {
    expect(findHost(new URL(address))).toEqual({ app, domain });
  });

  test('are the only ones the extension asks for', () => {
    expect([...HOST_PATTERNS].sort()).toEqual([
      'https://certif.pix.fr/*',
      'https://certif.pix.org/*',
      'https://orga.pix.fr/*',
      'https://orga.pix.org/*',
    ]);
  });

  test('give back their origin', () => {
    expect(getOrigin('certif', 'org')).toBe('https://certif.pix.org');
  });
});

describe('every other site is refused', () => {
  test.each([
    'http://orga.pix.fr/',
    'ftp://orga.pix.fr/',
    'https://orga.pix.fr:8443/',
    'https://app.pix.fr/',
    'https://admin.pix.fr/',
    'https://pix.fr/',
    'https://orga.pix.com/',
    'https://orga.pix.fr.example.com/',
    'https://fake-orga.pix.fr/',
    'https://orga-pix.fr/',
    'https://www.orga.pix.fr/',
    'https://orga.pix.fr@example.com/',
    'https://example.com/orga.pix.fr/',
    'https://constructor/',
    'about:blank',
    'file:///orga.pix.fr/',
  ])('%s', (address) => {
    expect(findHost(new URL(address))).toBeUndefined();
  });
});
