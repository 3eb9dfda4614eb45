import { describe, expect, test } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frTexts } from '../../../assets/messages/fr/texts.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { listAllHosts } from '../../../checklist/network-check/hosts.ts';
import type { AddedHost } from '../../../checklist/network-check/own-hosts.ts';
import { listPackHosts } from '../../../checklist/packs/combine-packs.ts';
import { applyPacks, applyPacksToTexts } from '../../../components/packs/apply-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { readGoodPack } from '../../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../../fixtures/packs/wrong-packs.ts';
import { makeModel } from '../../fixtures/surface.ts';

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

describe('the group size', () => {
  const knowledge = { t: fr, almanac: makeAlmanac(['2026-2027']) };

  test.each([
    ['the usual one without packs', undefined, [], {}, 20],
    ['that of a pack, where the user left the usual one', undefined, [PACK], {}, 18],
    ['the one that the user chose', 16, [PACK], {}, 16],
    ['the one that the user chose, the usual one too', 20, [PACK], {}, 20],
    ['that of the organisation before all', 16, [PACK], { groupSize: 12 }, 12],
  ])('is %s, in the plan, titles, advice and messages alike', (_what, own, packs, managed, expected) => {
    const applied = { packs, managed, ownGroupSize: own };
    const { state } = makeModel({ settings: { groupSize: own ?? 20, zone: 'A' } });
    const model = buildSurfaceModel(state, '2026-11-20', applyPacks(knowledge, applied, '2026-2027'));
    // What the plan, advice and messages are worked out from.
    expect(model.state.settings.groupSize).toBe(expected);
    expect(model.texts['create-sessions'].title).toContain(`${expected} élèves`);
    // A page of Pix fills in what it knows of the user's.
    const { title } = applyPacksToTexts(frTexts, applied, '2026-2027').steps['create-sessions'];
    expect(title.replaceAll('{groupSize}', `${own ?? 20}`)).toContain(`${expected} élèves`);
  });
});
