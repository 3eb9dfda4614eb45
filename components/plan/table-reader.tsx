import { ClipboardPaste, Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { type Columns, guessColumns } from '../../checklist/session-plan/guess-columns.ts';
import type { Table } from '../../checklist/session-plan/read-table.ts';
import { Icon } from '../ui/icon.tsx';
import type { PlanProps } from './plan-props.ts';
import { readText, type SourceReading } from './read-source.ts';
import { ReadingPreview } from './reading-preview.tsx';
import { useOwnId } from './use-own-id.ts';

/** What was read, until it is kept or given up. */
interface Read {
  readonly rows: Table;
  readonly columns: Columns;
  readonly isCut: boolean;
}

/** What was asked for has the focus when it comes. */
const focusNew = (field: HTMLElement | null) => field?.focus();

/** A table pasted, or a file: what was understood is shown before anything is kept. */
export function TableReader(props: PlanProps) {
  const { words, canChange, onReadFile, onChange } = props;
  const id = useOwnId();
  const pasting = useRef<HTMLButtonElement>(null);
  const [pasted, setPasted] = useState<string>();
  const [read, setRead] = useState<Read>();
  const [fault, setFault] = useState<string>();

  const take = (reading: SourceReading) => {
    if ('fault' in reading) {
      setRead(undefined);
      setFault(words.sourceFaults[reading.fault]);
      return;
    }
    setFault(undefined);
    setRead({ ...reading, columns: guessColumns(reading.rows) });
  };
  const close = () => {
    setRead(undefined);
    setPasted(undefined);
    setFault(undefined);
    pasting.current?.focus();
  };

  return (
    <div class="plan-reader">
      <div class="plan-actions">
        <button
          ref={pasting}
          type="button"
          class="button button-outline button-small"
          aria-expanded={pasted !== undefined}
          disabled={!canChange}
          onClick={() => {
            setFault(undefined);
            setRead(undefined);
            setPasted(pasted === undefined ? '' : undefined);
          }}
        >
          <Icon node={ClipboardPaste} />
          {words.paste}
        </button>
        <label class="button button-small file-button">
          <Icon node={Upload} />
          {words.pickFile}
          <input
            type="file"
            class="visually-hidden"
            accept=".csv,.txt,.tsv,.ods,text/csv"
            disabled={!canChange}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again.
              currentTarget.value = '';
              setPasted(undefined);
              if (file) void onReadFile(file).then(take);
            }}
          />
        </label>
      </div>
      {pasted !== undefined && !read && (
        <div class="plan-paste">
          <label class="label" for={`${id}text`}>
            {words.pasteLabel}
          </label>
          <textarea
            ref={focusNew}
            class="field"
            id={`${id}text`}
            rows={6}
            value={pasted}
            aria-describedby={`${id}hint`}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              // A whole table is read at once; a word is put among what is typed.
              if (pasted !== '' || !/[\n\t]/.test(text)) return;
              event.preventDefault();
              setPasted(text);
              take(readText(text));
            }}
          />
          <p class="hint" id={`${id}hint`}>
            {words.pasteHint}
          </p>
          <div class="plan-actions">
            <button
              type="button"
              class="button button-filled button-small"
              onClick={() => take(readText(pasted))}
            >
              {words.readPasted}
            </button>
            <button type="button" class="button button-small" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      <p class="fault" role="status">
        {fault}
      </p>
      {read && (
        <ReadingPreview
          {...props}
          {...read}
          onColumns={(columns) => setRead({ ...read, columns })}
          onKeep={(headcounts) => {
            onChange({ headcounts });
            close();
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
