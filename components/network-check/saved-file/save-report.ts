import type { NetworkFileMessages } from '../../../assets/messages/network-file-messages.ts';
import { foldWords } from '../../../checklist/fold-words.ts';
import type { NetworkReport } from '../../../checklist/network-check/report.ts';

/** How long the browser may take to pick up a download, in ms. */
const PICK_UP_MS = 60_000;

/** Saves the report as a file among the downloads, to be brought back to the extension. */
export function saveReport(report: NetworkReport, words: NetworkFileMessages, onSaved: () => void): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${[words.fileName, foldWords(report.room), foldWords(report.computer)].filter(Boolean).join('-')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PICK_UP_MS);
  onSaved();
}
