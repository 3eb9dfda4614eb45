import type { PopupMessages } from '../../assets/messages/messages.ts';
import type { ChangeCounts, ImportPreview } from '../../storage/file/preview-import.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { formatDay } from '../ui/format-day.ts';
import type { PopupProps } from './popup-props.ts';

interface ImportPreviewBoxProps extends PopupProps {
  readonly preview: ImportPreview;
}

/** One sentence for each kind of change there is. */
function listCounts({ ticks, setBack, notes, others }: ChangeCounts, words: PopupMessages): string[] {
  return [
    ticks > 0 && words.importTicks(ticks),
    setBack > 0 && words.importSetBack(setBack),
    notes > 0 && words.importNotes(notes),
    others > 0 && words.importOthers(others),
  ].filter((sentence) => sentence !== false);
}

/** What the chosen file would change, before it does. */
export function ImportPreviewBox({ preview, model, words, ...props }: ImportPreviewBoxProps) {
  const { exportedOn, scopes, total, droppedFields, untouched, isNothingNew } = preview;
  const getName = (id: string) =>
    model.state.establishments.find(({ uai }) => uai === id)?.name ??
    (id === DEFAULT_ESTABLISHMENT ? model.t.noEstablishment : id);
  const day = exportedOn && `${formatDay(exportedOn, model.t)} ${exportedOn.slice(0, 4)}`;
  return (
    <section class="preview" aria-label={words.previewHeading(day)}>
      <h3 class="preview-heading">{words.previewHeading(day)}</h3>
      {isNothingNew && <p>{words.importNothing}</p>}
      <ul class="bullets">
        {listCounts(total, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {scopes.length > 1 && (
        <ul class="preview-scopes">
          {scopes.map(({ establishment, schoolYear, ...counts }) => (
            <li key={`${establishment}${schoolYear}`}>
              {words.importScope(getName(establishment), schoolYear)} {listCounts(counts, words).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {droppedFields > 0 && <p class="hint">{words.importDropped(droppedFields)}</p>}
      {untouched.length > 0 && <p class="hint">{words.importUntouched}</p>}
      <div class="data-actions">
        {!isNothingNew && (
          <button type="button" class="button button-filled button-small" onClick={props.onConfirmImport}>
            {words.confirmImport}
          </button>
        )}
        <button type="button" class="button button-small" onClick={props.onCancelImport}>
          {isNothingNew ? words.closePreview : words.cancelImport}
        </button>
      </div>
    </section>
  );
}
