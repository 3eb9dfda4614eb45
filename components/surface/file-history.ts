import { browserStorage } from '../../storage/browser-storage.ts';
import { type FileHistory, parseFileHistory } from '../../storage/file/file-history.ts';
import { FILE_HISTORY_KEY } from '../../storage/keys.ts';
import { report } from './report.ts';

/** Follows what is remembered of files, and calls back when there is something new to show. */
export function watchFileHistory(onChange: () => void, signal: AbortSignal): () => FileHistory {
  let raw: unknown;
  browserStorage.onChanged((area, changes) => {
    if (area !== 'local' || !(FILE_HISTORY_KEY in changes)) return;
    raw = changes[FILE_HISTORY_KEY];
    onChange();
  }, signal);
  browserStorage.read('local', [FILE_HISTORY_KEY]).then((items) => {
    raw = items[FILE_HISTORY_KEY];
    onChange();
  }, report);
  return () => parseFileHistory(raw).history;
}
