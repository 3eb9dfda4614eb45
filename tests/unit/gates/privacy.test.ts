import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SchoolYear } from '../../../checklist/school-year.ts';
import { listObserved } from '../../../components/data/list-observed.ts';
import { fillObserved } from '../../../scripts/privacy/fill-observed.ts';
import * as documents from '../../../storage/document-names.ts';
import { FINDINGS_FIELDS } from '../../../storage/findings/findings-item.ts';
import * as keys from '../../../storage/keys.ts';
import { PLAN_FIELDS } from '../../../storage/plan/plan-fields.ts';
import { REMINDERS_FIELDS } from '../../../storage/reminders/reminders-item.ts';
import * as fields from '../../../storage/schema/fields.ts';

const PRIVACY = readFileSync('PRIVACY.md', 'utf8');

/** Rows of the table of PRIVACY.md: area, key, content. */
const ROWS = PRIVACY.split('\n')
  .map((line) => /^\| `(storage\.\w+)`\s*\| `([^`]+)`\s*\| (.*) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, area, key, content]) => ({ area, key, content: content ?? '' }));

const PROGRESS = 'progress:<establishment>:<year>' as keys.DocumentName;

/** Every key that the code can make, by the export of storage/keys.ts that makes it. */
const MADE: Readonly<Record<string, string>> = {
  getProgressName: `storage.sync ${PROGRESS}`,
  getSyncKey: `storage.sync ${keys.getSyncKey(PROGRESS, '<device>')}`,
  getNotesKey: `storage.sync ${keys.getNotesKey(PROGRESS, '<device>', 0).replace(/0$/, '<n>')}`,
  getPlanItemKey: `storage.sync ${documents.getPlanItemKey('plan:<establishment>:<year>' as keys.DocumentName, '<device>', 0).replace(/0$/, '<n>')}`,
  REGISTRY: `storage.sync ${keys.getSyncKey(keys.REGISTRY, '<device>')}`,
  FIRST_SETTINGS_KEY: `storage.sync ${keys.FIRST_SETTINGS_KEY}`,
  getReplicaKey: `storage.local ${keys.getReplicaKey('<document>' as keys.DocumentName)}`,
  getOutboxKey: `storage.local ${keys.getOutboxKey('<id>')}`,
  DEVICE_KEY: `storage.local ${keys.DEVICE_KEY}`,
  EXCHANGE_KEY: `storage.local ${keys.EXCHANGE_KEY}`,
  SILENCE_KEY: `storage.local ${keys.SILENCE_KEY}`,
  OVERLAY_VIEW_KEY: `storage.local ${keys.OVERLAY_VIEW_KEY}`,
  OVERLAY_CORNER_KEY: `storage.local ${keys.OVERLAY_CORNER_KEY}`,
  QUIET_KEY: `storage.local ${keys.QUIET_KEY}`,
  SHOWN_ESTABLISHMENT_KEY: `storage.local ${keys.SHOWN_ESTABLISHMENT_KEY}`,
  NAMED_ESTABLISHMENTS_KEY: `storage.local ${keys.NAMED_ESTABLISHMENTS_KEY}`,
  getFindingsKey: `storage.local ${keys.getFindingsKey({ establishment: '<establishment>', schoolYear: '<year>' as SchoolYear })}`,
  MUTED_SIGNALS_KEY: `storage.local ${keys.MUTED_SIGNALS_KEY}`,
  UNSYNCED_PLANS_KEY: `storage.local ${keys.UNSYNCED_PLANS_KEY}`,
  getInvigilatorsKey: `storage.local ${documents.getInvigilatorsKey({ establishment: '<establishment>', schoolYear: '<year>' as SchoolYear })}`,
  NETWORK_HOSTS_KEY: `storage.local ${documents.NETWORK_HOSTS_KEY}`,
  REMINDERS_KEY: `storage.local ${documents.REMINDERS_KEY}`,
  TOLD_KEY: `storage.local ${documents.TOLD_KEY}`,
  CALENDAR_STEPS_KEY: `storage.local ${documents.CALENDAR_STEPS_KEY}`,
  MINE_KEY: `storage.local ${documents.MINE_KEY}`,
  NEWS_KEY: `storage.local ${documents.NEWS_KEY}`,
  PACKS_KEY: `storage.local ${documents.PACKS_KEY}`,
  WORDINGS_KEY: `storage.local ${documents.WORDINGS_KEY}`,
  FILE_HISTORY_KEY: `storage.local ${keys.FILE_HISTORY_KEY}`,
  getRescueKey: `storage.local ${keys.getRescueKey('<area>', '<key>', 0).replace(/[^:]+$/, '<hash>')}`,
};

/** Exports that name no key of their own. */
const OTHERS = [
  'DEFAULT_ESTABLISHMENT',
  'FIRST_VERSION',
  'OUTBOX_PREFIX',
  'RESCUE_PREFIX',
  'getPlanName',
  'moveToEstablishment',
];

/** What each text says of pupils' data: that none is read on the pages, and what becomes of a file that one chooses. */
const OF_PUPILS: readonly (readonly [path: string, pages: string, files: string])[] = [
  ['PRIVACY.md', "ne lit aucune donnée d'élève sur les pages de Pix", 'fichier que la personne choisit'],
  ['PRIVACY.md', "reads no pupil's data on the pages of Pix", 'file that the user chooses'],
  ['docs/store/fr.md', "ne lit aucune donnée d'élève sur les pages de Pix", 'fichier que vous choisissez'],
  ['docs/store/en.md', "reads no pupil's data on the pages of Pix", 'file that you choose'],
  ['docs/deploiement.md', "aucune n'est lue sur les pages de Pix", "fichier que l'on choisit"],
];

describe("what is said of pupils' data", () => {
  test.each(OF_PUPILS)('in %s: "%s", and of a "%s"', (path, pages, files) => {
    const text = readFileSync(path, 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(pages);
    expect(text).toMatch(new RegExp(`${files}[^.|]* (?:mémoire|memory)`));
    // Of all that is read, the plain word would be wrong: files are read.
    expect(text).not.toMatch(/ne (?:lit|lit, ne garde et ne transmet) aucune donnée d'élève(?! sur)/);
    expect(text).not.toMatch(/reads(?:, keeps and passes on)? no pupil's data(?! on)/);
  });
});

describe('PRIVACY.md', () => {
  test('lists every key that the code can make, and no other', () => {
    expect(ROWS.map(({ area, key }) => `${area} ${key}`).sort()).toEqual(Object.values(MADE).sort());
  });

  test('knows every export of storage/keys.ts and document-names.ts that could be a key', () => {
    const named = [...Object.keys(keys), ...Object.keys(documents)].filter(
      (name) => !/^(parse|is)[A-Z]/.test(name),
    );
    expect(named.sort()).toEqual([...Object.keys(MADE), ...OTHERS].sort());
  });

  test.each(Object.entries({ ...fields.FIELDS_BY_ENTRY, ...PLAN_FIELDS }))(
    'names every field of %s',
    (_entry, schemas) => {
      const said = ROWS.map(({ content }) => content).join('\n');
      for (const field of Object.keys(schemas)) expect(said).toContain(`\`${field}\``);
    },
  );

  test('names every field of what to be reminded of', () => {
    const [row] = ROWS.filter(({ key }) => key === 'reminders');
    const named = [...(row?.content.matchAll(/`(\w+)`/g) ?? [])].map(([, field]) => field ?? '');
    expect(named.sort()).toEqual(Object.keys(REMINDERS_FIELDS).sort());
  });

  test('names every kind of fields that have many names', () => {
    const said = ROWS.map(({ content }) => content).join('\n');
    for (const prefix of ['part:', 'run:', 'nudge:', 'placement:', 'away:', 'carry:', 'closed:', 'on:'])
      expect(said).toContain(`\`${prefix}…\``);
  });

  test('names every field of what was read on Pix, and no other', () => {
    const [row] = ROWS.filter(({ key }) => key?.startsWith('findings:'));
    const named = [...(row?.content.matchAll(/`(\w+)`/g) ?? [])].map(([, field]) => field ?? '');
    expect(named.sort()).toEqual([...FINDINGS_FIELDS].sort());
  });

  test('lists all that is read on Pix, page by page, in both languages', async () => {
    await expect(fillObserved(PRIVACY, listObserved())).toMatchFileSnapshot('../../../PRIVACY.md');
  });

  test.each([
    'the access code of a session',
    "the invigilator's password",
    "le code d'accès d'une session",
    'le mot de passe du surveillant',
  ])('says that it never reads %s', (what) => {
    const paragraphs = PRIVACY.split('\n\n').filter((text) => /Jamais lus|Never read/.test(text));
    expect(paragraphs.join('\n')).toContain(what);
  });

  test('tells in English of each key once', () => {
    const english = PRIVACY.slice(PRIVACY.indexOf('By key:'), PRIVACY.indexOf('"Erase what was read"'));
    const keys = ROWS.map(({ key = '' }) => key.split(':')[0] ?? '');
    const told = [...new Set(keys)].map((key) => [key, english.split(`\`${key}\``).length - 1]);
    // The first version had a key of that name too.
    const expected = (key: string | number | undefined) => (key === 'progress' ? 2 : 1);
    expect(told.filter(([key, times]) => times !== expected(key))).toEqual([]);
  });

  test('something read that is not listed turns it red', () => {
    const [first, ...others] = listObserved();
    const more = { at: '.password', parts: [], what: 'session' } as const;
    const changed = first && [{ ...first, items: [...first.items, more] }, ...others];
    expect(fillObserved(PRIVACY, changed ?? [])).not.toBe(PRIVACY);
  });

  test.each([
    ["il dit ce qu'il va faire", '« Commencer »', "Il\nn'essaie rien de lui-même"],
    ['it says what it will do', '“Start”', 'It tries nothing by itself'],
  ])('says what the saved file of the network check does (%s)', (...sentences) => {
    for (const sentence of sentences) expect(PRIVACY).toContain(sentence);
  });

  test('a table without its markers is an error', () => {
    expect(() => fillObserved(PRIVACY.replace('<!-- observed en -->', ''), listObserved())).toThrow(
      /observed en/,
    );
  });

  test('a key that is not listed turns it red', () => {
    const without = ROWS.filter(({ key }) => key !== 'exchange').map(({ area, key }) => `${area} ${key}`);
    expect(without.sort()).not.toEqual(Object.values(MADE).sort());
  });
});
