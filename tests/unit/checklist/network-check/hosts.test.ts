import { describe, expect, test } from 'vitest';
import { isDay } from '../../../../checklist/day.ts';
import { fillNetworkFile, makeSetup } from '../../../../checklist/network-check/fill-file.ts';
import { isOutdated, PIX_HOSTS } from '../../../../checklist/network-check/hosts.ts';
import type { AddedHost } from '../../../../checklist/network-check/own-hosts.ts';
import { FRENCH } from '../../../fixtures/sentences/sentences.ts';

describe('the hosts of Pix', () => {
  test('have each a purpose, a source and a day, and stand once in the list', () => {
    expect(PIX_HOSTS).toHaveLength(15);
    expect(new Set(PIX_HOSTS.map(({ name }) => name)).size).toBe(15);
    for (const { name, seen, source } of PIX_HOSTS) {
      expect(isDay(seen)).toBe(true);
      expect(FRENCH.networkCheck.purposes[name]).toBeTruthy();
      expect(FRENCH.networkCheck.sources(source, seen)).toBeTruthy();
    }
  });

  test("leave out what serves Pix's statistics alone", () => {
    expect(PIX_HOSTS.map(({ name }) => name).join()).not.toMatch(/plausible|analytics|stats/);
  });

  test.each([
    ['2026-11-28', '2027-11-27', false],
    ['2026-11-28', '2027-11-28', true],
    ['2028-02-29', '2029-02-28', false],
    ['2028-02-29', '2029-03-01', true],
  ] as const)('read on %s, are outdated on %s: %s', (seen, today, isOld) => {
    expect(isOutdated({ seen }, today)).toBe(isOld);
  });
});

describe('the file filled', () => {
  const page = '<script type="application/json" id="setup">"setup-here"</script><script>run()</script>';
  const own = (name: string): AddedHost => ({ name, role: 'own', source: 'file', seen: '2026-11-29' });
  const read = (filled: string) => JSON.parse(/id="setup">(.*?)<\/script>/s.exec(filled)?.[1] ?? '');

  test('holds the hosts as they are tried, in the language of who saved it', () => {
    const setup = makeSetup([own('*.exemple.fr'), own('rien')], 'en', '2026-11-29');
    expect(read(fillNetworkFile(page, setup))).toEqual({
      language: 'en',
      domain: 'fr',
      madeOn: '2026-11-29',
      hosts: [{ name: '*.exemple.fr', address: 'exemple.fr', role: 'own', seen: '2026-11-29' }],
    });
  });

  test('cannot be broken out of, whatever a host is called', () => {
    const name = '</script><script>alert(1)</script><!--&\u2028$&$`';
    const setup = {
      language: 'fr',
      domain: 'fr',
      madeOn: '2026-11-29',
      hosts: [{ ...own(name), address: name }],
    } as const;
    const filled = fillNetworkFile(page, setup);
    expect(filled.match(/<\/?script/g)).toEqual(page.match(/<\/?script/g));
    expect(filled).not.toMatch(/alert\(1\)<|<!--|&/);
    expect(read(filled).hosts[0].name).toBe(name);
  });

  test('is not made of a page without a place for them', () => {
    expect(() => fillNetworkFile('<html></html>', makeSetup([], 'fr', '2026-11-29'))).toThrow('no place');
  });
});
