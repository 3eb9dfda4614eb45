import * as v from 'valibot';
import { MOST_BODY, MOST_SUBJECT, NO_WORDINGS, type Wordings } from '../../checklist/mailing/wording.ts';
import { SCHEMA_VERSION, toFields } from '../schema/condition.ts';
import { readLocalItem } from '../schema/read-local.ts';

/** More than there are messages, of later versions too. */
const MOST_WORDINGS = 100;
const NAME = /^[a-z][a-z:-]{0,79}$/;

const wording = v.object({
  subject: v.pipe(v.string(), v.maxLength(MOST_SUBJECT)),
  body: v.pipe(v.string(), v.maxLength(MOST_BODY)),
});

/** Reads the user's own wording of messages; one that cannot be read falls alone. Never throws. */
export function parseWordings(raw: unknown): Wordings {
  const texts = toFields(readLocalItem(raw).fields.texts);
  if (!texts) return NO_WORDINGS;
  const read = Object.entries(texts).flatMap(([name, text]) => {
    const parsed = v.safeParse(wording, text);
    return parsed.success && NAME.test(name) ? [[name, parsed.output] as const] : [];
  });
  return Object.fromEntries(read.slice(0, MOST_WORDINGS));
}

/** The item to store. */
export function formatWordings(texts: Wordings): Record<string, unknown> {
  return { schema: SCHEMA_VERSION, texts };
}
