import { describe, expect, test } from 'vitest';
import { listAllHosts } from '../../../checklist/network-check/hosts.ts';
import type { AddedHost } from '../../../checklist/network-check/own-hosts.ts';
import { listPackHosts } from '../../../checklist/packs/combine-packs.ts';
import { findGroupSize } from '../../../components/packs/find-group-size.ts';
import { readGoodPack } from '../../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../../fixtures/packs/wrong-packs.ts';

/** Groups of 18, and a site, "ent.exemple.fr". */
const PACK = readGoodPack(RIGHT_PACK);

describe('the sites of packs in the network check', () => {
  const ofPacks = listPackHosts([PACK]);

  test('stand between those of Pix and those that the user added, with the day of their pack', () => {
    const typed: AddedHost = { name: 'proxy.lycee.fr', role: 'own', source: 'typed', seen: '2026-11-20' };
    expect(listAllHosts('fr', ofPacks, [typed]).slice(-2)).toEqual([
      { name: 'ent.exemple.fr', role: 'own', source: 'pack', seen: '2026-11-29' },
      typed,
    ]);
  });

  test('are not tried twice where the user has added them as well, or Pix has them', () => {
    const typed: AddedHost = { name: 'ent.exemple.fr', role: 'own', source: 'typed', seen: '2026-11-20' };
    const app = { ...ofPacks[0], name: 'app.pix.fr' } as (typeof ofPacks)[number];
    const names = listAllHosts('fr', [...ofPacks, app], [typed]).map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
  });
});

describe('the group size of a plan', () => {
  test.each([
    ['the usual one without packs', 20, [], {}, 20],
    ['that of a pack, where the user left the usual one', 20, [PACK], {}, 18],
    ['the one that the user chose', 16, [PACK], {}, 16],
    ['that of the organisation before all', 16, [PACK], { groupSize: 12 }, 12],
  ])('is %s', (_what, size, packs, managed, expected) => {
    expect(findGroupSize(size, { packs, managed })).toBe(expected);
  });
});
