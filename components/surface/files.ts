import browser from 'webextension-polyfill';
import { readInstant, readToday } from '../../checklist/clock.ts';
import { browserStorage } from '../../storage/browser-storage.ts';
import { exportFile } from '../../storage/file/export-from-storage.ts';
import { parseFileHistory } from '../../storage/file/file-history.ts';
import type { FileRequest } from '../../storage/file/file-request.ts';
import { previewFile } from '../../storage/file/import-into-storage.ts';
import type { ImportPreview } from '../../storage/file/preview-import.ts';
import { MAX_FILE_LENGTH } from '../../storage/file/read-file.ts';
import { shouldSuggestExport } from '../../storage/file/suggest-export.ts';
import { FILE_HISTORY_KEY } from '../../storage/keys.ts';
import type { FileSaying, FilesState } from '../popup/popup-props.ts';
import { downloadText } from './download-text.ts';
import { report } from './report.ts';

/** What the popup's view does with files; the background alone writes what they bring. */
export interface Files {
  getState(hasProgress: boolean): FilesState;
  exportAll(): Promise<void>;
  pick(file: File): Promise<void>;
  /** Imports the chosen file. Resolves to the establishments it changed, none when nothing was imported. */
  confirm(): Promise<readonly string[]>;
  cancel(): void;
  undo(): Promise<void>;
}

const tools = { storage: browserStorage, readToday, readInstant, report, newDevice: '' };

/** Asks the background; gives `refused` when it cannot be reached. */
async function ask(request: FileRequest): Promise<FileSaying> {
  try {
    const answer = (await browser.runtime.sendMessage(request)) as { outcome: FileSaying } | undefined;
    return answer?.outcome ?? 'refused';
  } catch (error) {
    report(error);
    return 'refused';
  }
}

/** Follows what is remembered of files, and calls back when there is something new to show. */
export function watchFiles(onChange: () => void, signal: AbortSignal): Files {
  let history: unknown;
  let chosen: { readonly text: string; readonly preview: ImportPreview } | undefined;
  let saying: FileSaying | undefined;

  const say = (next: FileSaying | undefined) => {
    saying = next;
    onChange();
  };
  browserStorage.onChanged((area, changes) => {
    if (area !== 'local' || !(FILE_HISTORY_KEY in changes)) return;
    history = changes[FILE_HISTORY_KEY];
    onChange();
  }, signal);
  browserStorage.read('local', [FILE_HISTORY_KEY]).then((items) => {
    history = items[FILE_HISTORY_KEY];
    onChange();
  }, report);

  return {
    getState(hasProgress) {
      const { exportedOn, undo } = parseFileHistory(history).history;
      return {
        ...(chosen && { preview: chosen.preview }),
        ...(saying && { saying }),
        ...(undo && { undoDay: undo.day }),
        suggestsExport: shouldSuggestExport(readToday(), exportedOn, hasProgress),
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
      const text = await file.text().catch((error: unknown) => {
        report(error);
        return undefined;
      });
      if (text === undefined) return say('refused');
      const seen = await previewFile(tools, text);
      if (seen.outcome !== 'preview') return say(seen.outcome);
      chosen = { text, preview: seen.preview };
      onChange();
    },
    async confirm() {
      if (!chosen) return [];
      const { text, preview } = chosen;
      chosen = undefined;
      const outcome = await ask({ type: 'import-file', text });
      say(outcome);
      return outcome === 'imported' ? preview.scopes.map(({ establishment }) => establishment) : [];
    },
    cancel() {
      chosen = undefined;
      say(undefined);
    },
    async undo() {
      say(await ask({ type: 'undo-import' }));
    },
  };
}
