import * as v from 'valibot';
import { MAX_FILE_LENGTH } from './read-file.ts';

/** What a surface asks of the background about files: it alone writes. */
export const fileRequestSchema = v.variant('type', [
  v.object({ type: v.literal('import-file'), text: v.pipe(v.string(), v.maxLength(MAX_FILE_LENGTH)) }),
  v.object({ type: v.literal('undo-import') }),
  /** What still waits in the outbox is to be in the file. */
  v.object({ type: v.literal('prepare-export') }),
  v.object({ type: v.literal('note-export') }),
  /** All that is kept goes. */
  v.object({ type: v.literal('erase-all') }),
]);

export type FileRequest = v.InferOutput<typeof fileRequestSchema>;
