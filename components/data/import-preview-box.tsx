import { chooseTakingMessages } from '../../assets/messages/choose-taking.ts';
import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import type { ChangeCounts, ImportPreview } from '../../storage/file/preview-import.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { nameEstablishment, nameYears } from '../surface/name-years.ts';
import { formatDay } from '../ui/format-day.ts';
import type { DataProps } from './data-props.ts';

interface ImportPreviewBoxProps extends DataProps {
  readonly preview: ImportPreview;
}

/** The id of the heading, where the user is taken once the file was read. */
export const IMPORT_PREVIEW = 'import-preview';

/** One sentence for each kind of change there is. */
function listCounts({ ticks, setBack, notes, own, others }: ChangeCounts, words: OptionsMessages): string[] {
  return [
    ticks > 0 && words.importTicks(ticks),
    setBack > 0 && words.importSetBack(setBack),
    notes > 0 && words.importNotes(notes),
    own > 0 && words.importOwn(own),
    others > 0 && words.importOthers(others),
  ].filter((sentence) => sentence !== false);
}

/** What changes in each establishment and school year, then what belongs to none. */
function Changes({ preview, model, words }: ImportPreviewBoxProps) {
  const { scopes, settings, names } = preview;
  const context = { establishments: model.state.establishments, t: model.t, names };
  return (
    <ul class="bullets">
      {scopes.map(({ establishment, schoolYear, ...counts }) => (
        <li key={`${establishment}${schoolYear}`}>
          {words.importScope(nameEstablishment(establishment, context), schoolYear)}{' '}
          {listCounts(counts, words).join(', ')}
        </li>
      ))}
      {settings > 0 && <li>{words.importSettings(settings)}</li>}
    </ul>
  );
}

/** Whose year the file holds, where it comes from, and what is odd about it. */
function Source({ preview, model }: ImportPreviewBoxProps) {
  const { source, names } = preview;
  const { t, state } = model;
  const words = chooseTakingMessages([t.language]);
  const years = nameYears(source.whose, { establishments: state.establishments, t, names });
  const from = source.isOwn ? words.thisComputer : source.nickname && words.computer(source.nickname);
  const computer = from ?? (source.device === undefined ? undefined : words.otherComputer);
  const shown = state.establishment?.uai;
  const isOther =
    shown !== undefined &&
    source.whose.length > 0 &&
    !source.whose.some(({ establishment }) => [shown, DEFAULT_ESTABLISHMENT].includes(establishment));
  return (
    <>
      {years && <p class="whose">{words.whose(years.establishments, years.schoolYear, computer)}</p>}
      {isOther && <p>{words.isOtherSchool}</p>}
      {source.isOwn && <p>{words.isOwn}</p>}
      {source.laterTaken && !source.isOwn && <p>{words.isOlder(formatDay(source.laterTaken, t))}</p>}
    </>
  );
}

/** What the chosen file would change, before it does. */
export function ImportPreviewBox(props: ImportPreviewBoxProps) {
  const { preview, model, words, onConfirmImport, onCancelImport } = props;
  const { exportedOn, scopes, total, settings, droppedFields, untouched, isNothingNew } = preview;
  const day = exportedOn && `${formatDay(exportedOn, model.t)} ${exportedOn.slice(0, 4)}`;
  const { device, isOwn, laterTaken } = preview.source;
  const canNote = device !== undefined && !isOwn && !laterTaken && untouched.length === 0;
  const inAll = listCounts({ ...total, others: total.others - settings }, words);
  return (
    <section class="preview" aria-labelledby={IMPORT_PREVIEW}>
      <h3 class="preview-heading" id={IMPORT_PREVIEW} tabIndex={-1}>
        {words.previewHeading(day)}
      </h3>
      <Source {...props} />
      {isNothingNew && <p>{words.importNothing}</p>}
      {scopes.length > 1 && inAll.length > 0 && <p>{words.importInAll(inAll.join(', '))}</p>}
      <Changes {...props} />
      {droppedFields > 0 && <p class="hint">{words.importDropped(droppedFields)}</p>}
      {untouched.length > 0 && <p class="hint">{words.importUntouched}</p>}
      <div class="data-actions">
        {isNothingNew && canNote && (
          <button type="button" class="button button-filled button-small" onClick={onConfirmImport}>
            {chooseTakingMessages([model.t.language]).note}
          </button>
        )}
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
