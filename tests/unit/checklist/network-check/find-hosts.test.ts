import { describe, expect, test } from 'vitest';
import { findHosts, MOST_HOSTS } from '../../../../checklist/network-check/find-hosts.ts';
import { addFound, addTyped, MOST_OWN_HOSTS } from '../../../../checklist/network-check/own-hosts.ts';

const DAY = '2026-11-29';

describe('sites in a table', () => {
  test('are found wherever they stand, once each, and those of the list are counted', () => {
    const rows = [
      ['Sites à ouvrir', 'Pour quoi'],
      ['https://www.geoportail.gouv.fr/carte', 'épreuve 12'],
      ['*.wikipedia.org', 'app.pix.fr, www.geoportail.gouv.fr'],
      ['', 'voir exemple.fr:8443 ; .exemple.com'],
    ];
    expect(findHosts(rows, ['app.pix.fr'])).toEqual({
      names: ['www.geoportail.gouv.fr', '*.wikipedia.org', 'exemple.fr:8443', '*.exemple.com'],
      known: 1,
      leftOut: 0,
    });
  });

  test('are all that leaves it: no name, address, number or date of a person', () => {
    const rows = [
      ['Nom', 'Prénom', 'INE', 'Né le', 'Courriel', 'Fichier'],
      ['Zyxwvut', 'M.Jean-de', '123456789AB', '12.06.2009', 'zyxwvut@exemple.fr', 'liste.pdf'],
      ['M.de La Tour', 'a.b', '2.5', '1.2.3.4', 'https://zyxwvut:secret@exemple.fr', 'photo.zip'],
    ];
    expect(findHosts(rows, [])).toEqual({ names: [], known: 0, leftOut: 0 });
  });

  test.each([
    ['youtu.be, bit.ly, goo.gl', 'youtu.be bit.ly goo.gl'],
    ['t.me x.cloud pix.paris', 't.me x.cloud pix.paris'],
    ['site.fr(voir)', 'site.fr'],
    ['x.fr→y.fr', 'x.fr y.fr'],
    ['proxy.exemple.fr:8443', 'proxy.exemple.fr:8443'],
    ['EXEMPLE.FR', 'exemple.fr'],
    ['J.Ch', ''],
    ['O.Re', ''],
    ['fermée.Tv', ''],
    ['fermée.tv', ''],
    ['https://école.fr/', 'xn--cole-9oa.fr'],
    ['app.exemple.fr;lea.martin@exemple.fr', 'app.exemple.fr'],
    ['lea.martin.fr @ exemple.fr', ''],
    ['x.fr --> y.fr=>z.fr', 'x.fr y.fr z.fr'],
  ])('"%s" gives "%s"', (cell, names) => {
    expect(findHosts([[cell]], []).names.join(' ')).toBe(names);
  });

  test('are looked for in no time, whatever one cell holds', () => {
    for (const sign of ['a', '-', ' ', '"']) {
      const start = performance.now();
      expect(findHosts([[sign.repeat(100_000)]], []).names).toEqual([]);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  test('are no logins: what stands before an @ elsewhere in the table', () => {
    const rows = [
      ['Identifiant', 'Courriel'],
      ['lea.martin.fr', 'lea.martin.fr@exemple.com'],
      ['exemple.fr', ''],
    ];
    expect(findHosts(rows, []).names).toEqual(['exemple.fr']);
  });

  test('beyond what a list may have are counted', () => {
    const rows = Array.from({ length: MOST_HOSTS + 7 }, (_none, index) => [`site${index}.fr`]);
    const { names, leftOut } = findHosts(rows, []);
    expect([names.length, leftOut]).toEqual([MOST_HOSTS, 7]);
  });
});

describe('the list of the user', () => {
  test('takes a site once, and none of the list of Pix', () => {
    const added = addTyped([], 'https://exemple.fr/', DAY);
    if ('fault' in added) throw new Error(added.fault);
    expect(added.own).toEqual([{ name: 'exemple.fr', role: 'own', source: 'typed', seen: DAY }]);
    expect(addTyped(added.own, 'EXEMPLE.fr', DAY)).toEqual({ fault: 'already' });
    expect(addTyped([], 'app.pix.fr', DAY)).toEqual({ fault: 'already' });
  });

  test('is full at some point', () => {
    const names = Array.from({ length: MOST_OWN_HOSTS + 1 }, (_none, index) => `site${index}.fr`);
    const full = addFound([], names, DAY);
    expect(full).toHaveLength(MOST_OWN_HOSTS);
    expect(addTyped(full, 'exemple.fr', DAY)).toEqual({ fault: 'too-many' });
    expect(addFound(full, ['site1.fr'], DAY)).toEqual(full);
  });
});
