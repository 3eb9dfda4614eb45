import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import type { ChangeCounts, ImportPreview } from '../../storage/file/preview-import.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { formatDay } from '../ui/format-day.ts';
import type { DataProps } from './data-props.ts';

interface ImportPreviewBoxProps extends DataProps {
  readonly preview: ImportPreview;
}

/** The id of the heading, where the user is taken once the file was read. */
export const IMPORT_PREVIEW = 'import-preview';

/** One sentence for each kind of change there is. */
function listCounts({ ticks, setBack, notes, others }: ChangeCounts, words: OptionsMessages): string[] {
  return [
    ticks > 0 && words.importTicks(ticks),
    setBack > 0 && words.importSetBack(setBack),
    notes > 0 && words.importNotes(notes),
    others > 0 && words.importOthers(others),
  ].filter((sentence) => sentence !== false);
}

/** What changes in each establishment and school year, then what belongs to none. */
function Changes({ preview, model, words }: ImportPreviewBoxProps) {
  const { scopes, settings, names } = preview;
  const getName = (id: string) =>
    model.state.establishments.find(({ uai }) => uai === id)?.name ??
    names[id] ??
    (id === DEFAULT_ESTABLISHMENT ? model.t.noEstablishment : id);
  return (
    <ul class="bullets">
      {scopes.map(({ establishment, schoolYear, ...counts }) => (
        <li key={`${establishment}${schoolYear}`}>
          {words.importScope(getName(establishment), schoolYear)} {listCounts(counts, words).join(', ')}
        </li>
      ))}
      {settings > 0 && <li>{words.importSettings(settings)}</li>}
    </ul>
  );
}

/** What the chosen file would change, before it does. */
export function ImportPreviewBox(props: ImportPreviewBoxProps) {
  const { preview, model, words, onConfirmImport, onCancelImport } = props;
  const { exportedOn, scopes, total, settings, droppedFields, untouched, isNothingNew } = preview;
  const day = exportedOn && `${formatDay(exportedOn, model.t)} ${exportedOn.slice(0, 4)}`;
  const inAll = listCounts({ ...total, others: total.others - settings }, words);
  return (
    <section class="preview" aria-labelledby={IMPORT_PREVIEW}>
      <h3 class="preview-heading" id={IMPORT_PREVIEW} tabIndex={-1}>
        {words.previewHeading(day)}
      </h3>
      {isNothingNew && <p>{words.importNothing}</p>}
      {scopes.length > 1 && inAll.length > 0 && <p>{words.importInAll(inAll.join(', '))}</p>}
      <Changes {...props} />
      {droppedFields > 0 && <p class="hint">{words.importDropped(droppedFields)}</p>}
      {untouched.length > 0 && <p class="hint">{words.importUntouched}</p>}
      <div class="data-actions">
        {!isNothingNew && (
          <button type="button" class="button button-filled button-small" onClick={onConfirmImport}>
            {words.confirmImport}
          </button>
        )}
        <button type="button" class="button button-small" onClick={onCancelImport}>
          {isNothingNew ? words.closePreview : words.cancelImport}
        </button>
      </div>
    </section>
  );
}
