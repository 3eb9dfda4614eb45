import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../checklist/packs/pack-schema.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Says beside each field what it is for: editors show it to who writes a pack. */
function describe(node: unknown): void {
  if (!isNode(node)) return;
  for (const [name, field] of Object.entries(isNode(node.properties) ? node.properties : {})) {
    const description = FIELD_DESCRIPTIONS[name];
    if (isNode(field) && description !== undefined) field.description = description;
  }
  for (const inner of Object.values(node)) describe(inner);
}

/**
 * The JSON Schema of a pack's file, for editors, made of the schema that the check-list reads packs by. It says all but
 * what JSON Schema cannot: words of days, sites, links, ids given twice.
 */
export function makePackJsonSchema(): Node {
  const schema = toJsonSchema(packSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    target: 'draft-07',
  }) as Node;
  describe(schema);
  return { title: 'Un pack de Check-list Pix', ...schema };
}
