import * as v from 'valibot';
import { isNameFilled } from '../bounds/school-names.ts';
import { fitName, isName, NAME_SIZE } from '../schema/name-size.ts';

/** "This page names this establishment", from the content script: whether it is kept is for the background to say. */
export const nameRequestSchema = v.object({
  type: v.literal('name-establishment'),
  uai: v.pipe(v.string(), v.regex(/^\d{7}[A-Z]$/)),
  /** The number again where the page gives no name, or is a translation of it. */
  name: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(120),
    v.check((name) => isNameFilled(name) && isName(fitName(name, NAME_SIZE), NAME_SIZE)),
  ),
  /** Whether its name there replaces another: Pix Orga and Pix Certif may spell it differently. */
  isReference: v.boolean(),
  /** Which page view names it: a UUID. */
  view: v.pipe(v.string(), v.uuid()),
});

export type NameRequest = v.InferOutput<typeof nameRequestSchema>;
