import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../assets/messages/fr/index.ts';
import { frPackFaults } from '../../../assets/messages/fr/pack-faults.ts';
import { readPack } from '../../../checklist/packs/read-pack.ts';
import { STEPS } from '../../../checklist/steps.ts';
import { checkPackText } from '../../../scripts/packs/check-pack-text.ts';
import { FIELD_DESCRIPTIONS } from '../../../scripts/packs/field-descriptions.ts';
import { makePackJsonSchema } from '../../../scripts/packs/make-json-schema.ts';
import { RIGHT_PACK, WRONG_PACKS } from '../../fixtures/packs/wrong-packs.ts';

const PAGE = readFileSync('docs/packs.md', 'utf8');
const BUNDLED = readdirSync('assets/packs').filter((name) => name.endsWith('.json'));

type Node = Record<string, unknown>;

/** Every field of every object of a JSON Schema. */
function listFields(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as Node;
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(listFields)];
}

/** What a JSON Schema of these few words has against a value: enough for ours, and no more than that. */
function findSchemaFaults(schema: Node, value: unknown, path = ''): string[] {
  const known = [
    'title',
    '$schema',
    'description',
    'default',
    'type',
    'properties',
    'required',
    'additionalProperties',
    'anyOf',
    'const',
    'enum',
    'maxLength',
    'minLength',
    'pattern',
    'items',
    'maxItems',
    'minimum',
    'maximum',
  ];
  const strange = Object.keys(schema).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new Error(`This test knows no ${strange.join()}`);
  if (Array.isArray(schema.anyOf))
    return schema.anyOf.some((each) => findSchemaFaults(each, value, path).length === 0)
      ? []
      : [`${path}: none of its forms`];
  if ('const' in schema) return value === schema.const ? [] : [`${path}: not ${schema.const}`];
  if (Array.isArray(schema.enum)) return schema.enum.includes(value) ? [] : [`${path}: not among`];
  if (schema.type === 'string') {
    if (typeof value !== 'string') return [`${path}: no text`];
    const isLong = typeof schema.maxLength === 'number' && value.length > schema.maxLength;
    const isShaped = typeof schema.pattern !== 'string' || new RegExp(schema.pattern, 'u').test(value);
    return isLong || !isShaped ? [`${path}: too long, or of another shape`] : [];
  }
  if (schema.type === 'integer') {
    const isInside =
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= Number(schema.minimum) &&
      value <= Number(schema.maximum);
    return isInside ? [] : [`${path}: no number between`];
  }
  if (schema.type === 'boolean') return typeof value === 'boolean' ? [] : [`${path}: no boolean`];
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${path}: no list`];
    const tooMany = value.length > Number(schema.maxItems) ? [`${path}: too many`] : [];
    return [
      ...tooMany,
      ...value.flatMap((each, index) => findSchemaFaults(schema.items as Node, each, `${path}.${index}`)),
    ];
  }
  if (schema.type !== 'object') throw new Error(`This test knows no ${schema.type}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: no fields`];
  const fields = schema.properties as Record<string, Node>;
  const missing = ((schema.required ?? []) as string[]).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => `${path}: no ${name}`),
    ...Object.entries(value).flatMap(([name, each]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field ? findSchemaFaults(field, each, `${path}.${name}`) : [`${path}: unknown ${name}`];
    }),
  ];
}

/** What JSON Schema cannot say: these are told by the check-list alone. */
const BEYOND = [
  'empty',
  'garbled',
  'unseen',
  'markup',
  'id-twice',
  'step-twice',
  'year-twice',
  'bad-link',
  'not-https',
  'not-pix',
  'unknown-page',
  'empty-list',
  'bad-host',
  'bad-day',
  'bad-year',
  'bad-school-year',
  'too-late',
  'bad-rule',
  'outside-year',
  'out-of-order',
  'no-date',
  'nothing',
];

describe('the JSON Schema of packs', () => {
  test('is made of the schema that packs are read by', async () => {
    await expect(`${JSON.stringify(makePackJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../../docs/packs/pack.schema.json',
    );
  });

  test('says of each field what it is for, and the page has a line for each', () => {
    const fields = new Set(listFields(makePackJsonSchema()));
    expect([...fields].sort()).toEqual(Object.keys(FIELD_DESCRIPTIONS).sort());
    for (const field of fields) if (!field.startsWith('$')) expect(PAGE).toContain(`\`${field}\``);
  });

  test('agrees with the check-list on right packs, and on wrong ones as far as it goes', () => {
    const schema = makePackJsonSchema();
    const judged = WRONG_PACKS.flatMap(({ name, text, fault }) => {
      try {
        return [{ name, fault, isRefused: findSchemaFaults(schema, JSON.parse(text)).length > 0 }];
      } catch {
        // No JSON: nothing for a schema to say.
        return [];
      }
    });
    expect(findSchemaFaults(schema, JSON.parse(RIGHT_PACK))).toEqual([]);
    expect(
      judged.filter(
        ({ fault, isRefused }) => !isRefused && ![...BEYOND, 'too-big', 'key-twice'].includes(fault),
      ),
    ).toEqual([]);
    expect(judged.length).toBeGreaterThan(40);
  });
});

describe('the bundled packs', () => {
  test.each(BUNDLED)('%s is right, has both languages and French typography', (name) => {
    const text = readFileSync(`assets/packs/${name}`, 'utf8');
    expect(checkPackText(text, frPackFaults).isRight).toBe(true);
    const reading = readPack(text);
    expect(reading.ok && `${reading.pack.id}.json`).toBe(name);
    const french = [...text.matchAll(/"(?:fr|texte)": "([^"]*)"/g)].map(([, said = '']) => said);
    expect(french.length).toBeGreaterThan(3);
    for (const said of french) expect(said).not.toMatch(/[^\u202F][;:!?»]|«[^\u202F]/);
    // Words of the file are in French alone where no user reads them.
    for (const field of ['titre', 'titreCourt', 'quoi', 'pourquoi', 'quand', 'complement', 'presentation'])
      expect(text).not.toContain(`"${field}": "`);
  });

  test('there are three', () => {
    expect(BUNDLED).toEqual(['college-3e.json', 'pix-ia-2026-2027.json', 'referent-pix.json']);
  });
});

describe('the page on packs', () => {
  test('its examples are right', () => {
    const examples = [...PAGE.matchAll(/```json\n(\{\n {2}"schema"[\s\S]*?)```/g)].map(
      ([, text = '']) => text,
    );
    expect(examples.length).toBeGreaterThanOrEqual(1);
    for (const text of examples) expect(checkPackText(text, frPackFaults)).toMatchObject({ isRight: true });
    expect(
      checkPackText(readFileSync('docs/packs/lille-2024-2025.json', 'utf8'), frPackFaults),
    ).toMatchObject({ isRight: true });
  });

  test('lists the sixteen steps by id and title', () => {
    for (const { id } of STEPS) expect(PAGE).toContain(`| \`${id}\``);
    for (const { title } of Object.values(fr.steps(20)))
      expect(PAGE).toContain(title.replaceAll('\u202f', ' '));
  });

  test('shows sentences that the check-list says', () => {
    const normalise = (text: string) =>
      text
        .replaceAll('\u202f', ' ')
        .replace(/^ *Ligne \d+ : /, '')
        .replace(/« \w+ »/, '');
    const said = new Set(WRONG_PACKS.map((wrong) => normalise(wrong.said)));
    const quoted = PAGE.split('\n').filter((line) => /^ {2}Ligne \d/.test(line));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.map(normalise).filter((line) => !said.has(line))).toEqual([]);
  });
});
