import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { ImportPreview } from '../../storage/file/preview-import.ts';
import type { EraseOutcome } from '../../storage/keeper/erase-all.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the last thing asked about a file came to; a word of the catalogue says it. */
export type FileSaying = keyof OptionsMessages['fileSayings'];

/** What is going on with files, and with erasing. */
export interface FilesState {
  /** What the chosen file would change, while the user has not said yes or no. */
  readonly preview?: ImportPreview;
  readonly saying?: FileSaying;
  /** The day of the last import, while it can be undone. */
  readonly undoDay?: Day;
  /** What erasing everything came to. */
  readonly erasing?: EraseOutcome['outcome'];
}

/** What the user can do with all that is kept. */
export interface DataEvents {
  readonly onExport: () => void;
  readonly onPickFile: (file: File) => void;
  readonly onConfirmImport: () => void;
  readonly onCancelImport: () => void;
  readonly onUndoImport: () => void;
  readonly onEraseAll: () => void;
  /** Erases what was read on Pix alone. */
  readonly onEraseFindings: () => void;
}

export interface DataProps extends DataEvents {
  readonly model: SurfaceModel;
  readonly words: OptionsMessages;
  readonly files: FilesState;
  /** What erasing what was read on Pix came to. */
  readonly findingsErasing?: 'erased' | 'refused' | undefined;
}
