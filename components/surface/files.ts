import { readInstant, readToday } from '../../checklist/clock.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { decodeFile } from '../../storage/file/decode-file.ts';
import { exportFile } from '../../storage/file/export-from-storage.ts';
import type { FileRequest } from '../../storage/file/file-request.ts';
import { previewFile } from '../../storage/file/import-into-storage.ts';
import type { ImportPreview } from '../../storage/file/preview-import.ts';
import { MAX_FILE_LENGTH } from '../../storage/file/read-file.ts';
import type { EraseOutcome } from '../../storage/keeper/erase-all.ts';
import type { FileSaying, FilesState } from '../data/data-props.ts';
import { askBackground } from './ask-background.ts';
import { downloadText } from './download-text.ts';
import { watchFileHistory } from './file-history.ts';
import { report } from './report.ts';

/** What the options do with files; the background alone writes what they bring. */
export interface Files {
  getState(): FilesState;
  exportAll(): Promise<void>;
  pick(file: File): Promise<void>;
  /**
   * Imports the chosen file.
   *
   * @param onImported what is to be done with the establishments that it changed before it is said: who reads that may close the page
   */
  confirm(onImported: (establishments: readonly string[]) => Promise<void>): Promise<void>;
  cancel(): void;
  undo(): Promise<void>;
  /** Erases all that is kept. */
  eraseAll(): Promise<void>;
}

const tools = { storage: browserStorage, readToday, readInstant, report, newDevice: '' };

/** How long an import of ten thousand lines may take, or all that is kept to be erased, in ms. */
const PATIENCE_MS = 60_000;

/** Asks the background; gives `refused` when it cannot be reached. */
async function ask<Outcome extends string>(request: FileRequest): Promise<Outcome | 'refused'> {
  try {
    const answer = (await askBackground(request, PATIENCE_MS)) as { outcome: Outcome } | undefined;
    return answer?.outcome ?? 'refused';
  } catch (error) {
    report(error);
    return 'refused';
  }
}

/** Follows what is remembered of files, and calls back when there is something new to show. */
export function watchFiles(onChange: () => void, signal: AbortSignal): Files {
  const readHistory = watchFileHistory(onChange, signal);
  let chosen: { readonly text: string; readonly preview: ImportPreview } | undefined;
  let saying: FileSaying | undefined;
  let erasing: EraseOutcome['outcome'] | undefined;

  const say = (next: FileSaying | undefined) => {
    saying = next;
    erasing = undefined;
    onChange();
  };

  return {
    getState() {
      const { undo } = readHistory();
      return {
        ...(chosen && { preview: chosen.preview }),
        ...(saying && { saying }),
        ...(undo && { undoDay: undo.day }),
        ...(erasing && { erasing }),
      };
    },
    async exportAll() {
      await ask({ type: 'prepare-export' });
      const made = await exportFile(tools);
      if (made.outcome === 'refused') return say('refused');
      downloadText(made.fileName, made.text);
      await ask({ type: 'note-export' });
      say(made.isWhole ? 'exported' : 'exported-in-part');
    },
    async pick(file) {
      chosen = undefined;
      say(undefined);
      // A character is at most four bytes: a longer file need not be read to be refused.
      if (file.size > MAX_FILE_LENGTH * 4) return say('too-big');
      const bytes = await file.arrayBuffer().catch((error: unknown) => {
        report(error);
        return undefined;
      });
      if (bytes === undefined) return say('refused');
      const text = decodeFile(new Uint8Array(bytes));
      if (text === undefined) return say('not-text');
      const seen = await previewFile(tools, text);
      if (seen.outcome !== 'preview') return say(seen.outcome);
      chosen = { text, preview: seen.preview };
      onChange();
    },
    async confirm(onImported) {
      if (!chosen) return;
      const { text, preview } = chosen;
      chosen = undefined;
      const outcome = await ask<FileSaying>({ type: 'import-file', text });
      if (outcome === 'imported')
        await onImported(preview.scopes.map(({ establishment }) => establishment)).catch(report);
      say(outcome);
    },
    cancel() {
      chosen = undefined;
      say(undefined);
    },
    async undo() {
      say(await ask<FileSaying>({ type: 'undo-import' }));
    },
    async eraseAll() {
      chosen = undefined;
      say(undefined);
      erasing = await ask<EraseOutcome['outcome']>({ type: 'erase-all' });
      onChange();
    },
  };
}
