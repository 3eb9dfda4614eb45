import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frTexts } from '../../../assets/messages/fr/texts.ts';
import { makeAlmanac } from '../../../checklist/calendars/make-almanac.ts';
import { applyPacks, applyPacksToTexts } from '../../../components/packs/apply-packs.ts';
import { watchPacks } from '../../../components/packs/watch-packs.ts';
import { buildSurfaceModel } from '../../../components/surface/surface-model.ts';
import { MANAGED_KEYS, parseManaged } from '../../../storage/managed/managed-settings.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { RIGHT_PACK } from '../../fixtures/packs/wrong-packs.ts';
import { makeModel } from '../../fixtures/surface.ts';

const GOOD = {
  academie: 'lille',
  etablissement: 'college',
  groupe: 18,
  packs: ['referent-pix'],
  pack: RIGHT_PACK,
};

describe('what a policy gives', () => {
  test('is read value by value', () => {
    expect(parseManaged(GOOD)).toEqual({
      academie: 'lille',
      schoolKind: 'college',
      groupSize: 18,
      packIds: ['referent-pix'],
      packFiles: [RIGHT_PACK],
    });
    // Firefox may give the object itself.
    expect(parseManaged({ pack: { schema: 1 } })).toEqual({ packFiles: ['{"schema":1}'] });
    // What is no pack is not left out in silence: it is refused as any other file.
    expect(parseManaged({ pack: ['x'] })).toEqual({ packFiles: ['["x"]'] });
  });

  test.each([
    [undefined],
    [null],
    [3],
    ['x'],
    [[]],
    [{ academie: 3, etablissement: [], groupe: '18', packs: 'referent-pix', pack: null }],
    [{ academie: 'constructor', etablissement: 'toString', groupe: 0, packs: [1, null] }],
    [{ groupe: 18.5, autre: true }],
  ])('of wrong types is nothing: %j', (raw) => {
    expect(parseManaged(raw)).toEqual({});
  });

  test('of which one value is wrong holds for the others', () => {
    expect(parseManaged({ ...GOOD, groupe: 'vingt', academie: 'lile' })).toMatchObject({
      schoolKind: 'college',
      packIds: ['referent-pix'],
    });
  });

  test('is what the schema of Chromium and the page on deployment name', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const page = readFileSync('docs/deploiement.md', 'utf8');
    expect(Object.keys(schema.properties).sort()).toEqual([...MANAGED_KEYS].sort());
    for (const key of MANAGED_KEYS) expect(page).toContain(`| \`${key}\``);
    const chrome = JSON.parse(readFileSync('docs/deploiement/chrome-reglages.json', 'utf8'))['3rdparty']
      .extensions;
    const firefox = JSON.parse(readFileSync('docs/deploiement/firefox-reglages.json', 'utf8')).policies[
      '3rdparty'
    ].Extensions;
    for (const sample of [...Object.values(chrome), ...Object.values(firefox)])
      expect(parseManaged(sample)).toEqual({
        academie: 'lille',
        schoolKind: 'lycee',
        groupSize: 18,
        packIds: ['pix-ia-2026-2027', 'referent-pix'],
      });
    const quoted = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text));
    expect(quoted).toContainEqual(JSON.parse(readFileSync('docs/deploiement/chrome-reglages.json', 'utf8')));
    expect(quoted).toContainEqual(JSON.parse(readFileSync('docs/deploiement/firefox-reglages.json', 'utf8')));
  });
});

describe('a policy that comes late and changes while running', () => {
  test('counts from then on: its packs are on, and cannot be anything else', async () => {
    let raw: unknown;
    let tell = () => {};
    const life = new AbortController();
    const store = watchPacks({
      checklist: { readRegistry: () => new Map() },
      onChange: () => {},
      report: () => {},
      signal: life.signal,
      storage: new MemoryStorage(),
      managed: {
        read: async () => raw,
        onChanged: (listener) => {
          tell = listener;
        },
      },
    });
    await store.ready;
    expect(store.readApplied()).toEqual({ packs: [], managed: {} });
    raw = GOOD;
    tell();
    const ids = () => store.readApplied().packs.map(({ id }) => id);
    await vi.waitFor(() => expect(ids()).toEqual(['mon-academie', 'college-3e', 'referent-pix']));
    expect(store.read().known.filter(({ origin }) => origin === 'managed')).toHaveLength(3);
    raw = undefined;
    tell();
    await vi.waitFor(() => expect(ids()).toEqual([]));
    life.abort();
  });

  test('sets the holidays and the group size, whatever the user chose or the UAI says', () => {
    const { state } = makeModel({ settings: { groupSize: 24, zone: 'A', academie: 'paris' } });
    const applied = { packs: [], managed: parseManaged({ academie: 'lille', groupe: 18 }) };
    const model = buildSurfaceModel(
      state,
      '2026-11-20',
      applyPacks({ t: fr, almanac: makeAlmanac(['2026-2027']) }, applied, '2026-2027'),
    );
    expect(model.calendar.key).toBe('B');
    expect(model.calendar.sources.winter).toBe('published');
    expect(model.texts['create-sessions'].title).toContain('18');
    // What messages, advice and the number of sessions are worked out from; the user's own is kept for another school.
    expect(model.state.settings.groupSize).toBe(18);
    expect(state.settings.groupSize).toBe(24);
    expect(applyPacksToTexts(frTexts, applied, '2026-2027').steps['create-sessions'].title).toContain('18');
  });
});
