import { FLAGS } from '../client/flags.ts';
import { noteImport } from './last-import.ts';

/** Where an import stands. Pix waits for a reload before `done`; the demo goes on by itself. */
export type ImportStage = 'uploading' | 'validating' | 'importing' | 'done' | 'failed';

const STAGE_MS = 400;

/** Plays an import: only the name of the file counts, nothing is read. */
export function importFile(name: string, onStage: (stage: ImportStage) => void): void {
  const formats = (FLAGS.importFormats ?? '.xml,.zip').split(',');
  const stages: ImportStage[] = formats.some((format) => name.toLowerCase().endsWith(format))
    ? ['uploading', 'validating', 'importing', 'done']
    : ['uploading', 'failed'];
  for (const [index, stage] of stages.entries()) {
    window.setTimeout(() => {
      if (stage === 'importing') noteImport();
      onStage(stage);
    }, index * STAGE_MS);
  }
}
