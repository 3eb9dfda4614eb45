import { Download, Upload } from 'lucide';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import type { DataProps } from './data-props.ts';
import { ImportPreviewBox } from './import-preview-box.tsx';

/** Where all that is kept goes out to a file and comes in from one. */
export function DataPanel(props: DataProps) {
  const { words, files, model, onExport, onPickFile, onUndoImport } = props;
  const { preview, saying, undoDay } = files;
  return (
    <>
      <p>{words.dataIntro}</p>
      <div class="data-actions">
        <button type="button" class="button button-outline button-small" onClick={onExport}>
          <Icon node={Download} />
          {words.exportData}
        </button>
        <label class="button button-small file-button">
          <Icon node={Upload} />
          {words.importData}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            disabled={!model.canTick}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again.
              currentTarget.value = '';
              if (file) onPickFile(file);
            }}
          />
        </label>
      </div>
      <div role="status">{saying && <p class="saying">{words.fileSayings[saying]}</p>}</div>
      {preview && <ImportPreviewBox {...props} preview={preview} />}
      {undoDay && !preview && (
        <p class="undo-import">
          {/* Just said above. */}
          {saying !== 'imported' && words.importedOn(formatDay(undoDay, model.t))}{' '}
          <button type="button" class="button button-text" onClick={onUndoImport}>
            {words.undoImport}
          </button>
        </p>
      )}
    </>
  );
}
