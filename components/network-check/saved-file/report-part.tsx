import { useRef, useState } from 'preact/hooks';
import { makeMailto } from '../../../checklist/mailing/make-mailto.ts';
import { MOST_OBSERVATION } from '../../../checklist/network-check/report.ts';
import type { Noted, ReportProps } from './file-props.ts';
import { formatReport } from './format-report.ts';
import { saveReport } from './save-report.ts';

interface ReportPartProps extends ReportProps {
  readonly onNote: (noted: Noted) => void;
}

/** Ways to give the report to whoever can change something: paper, a message, a file for the table of the rooms. */
export function ReportPart({ words, language, report, onNote }: ReportPartProps) {
  const [said, setSaid] = useState('');
  const [isShown, setShown] = useState(false);
  const whole = useRef<HTMLTextAreaElement>(null);
  const { room, computer, observation } = report;
  const text = formatReport(report, words, language);

  /** Says what became of it; the text itself is shown where the browser refuses to copy. */
  async function copy(sentence: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(sentence);
    } catch {
      setShown(true);
      setSaid(words.copyFailed);
      whole.current?.select();
    }
  }

  function mail(): void {
    const { href, isWhole } = makeMailto(words.mailSubject(room), text);
    if (isWhole) setSaid(words.mailOpened);
    else void copy(words.tooLong);
    location.href = href;
  }

  return (
    <section aria-labelledby="report">
      <h2 id="report" class="no-print">
        {words.reportHeading}
      </h2>
      {observation && <p class="print-only">{words.labelled(words.observationLabel, observation)}</p>}
      <label class="wide no-print">
        <span>{words.observationLabel}</span>
        <textarea
          rows={3}
          maxLength={MOST_OBSERVATION}
          value={observation}
          onInput={({ currentTarget: { value } }) => onNote({ room, computer, observation: value })}
        />
      </label>
      <div class="actions no-print">
        <button
          type="button"
          class="main"
          onClick={() => saveReport(report, words, () => setSaid(words.saved))}
        >
          {words.save}
        </button>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => void copy(words.copied)}>
          {words.copy}
        </button>
        <button type="button" onClick={mail}>
          {words.mail}
        </button>
      </div>
      <p role="status" class="no-print">
        {said}
      </p>
      <label class="wide no-print" hidden={!isShown}>
        <span>{words.textLabel}</span>
        <textarea ref={whole} rows={12} readOnly value={text} />
      </label>
    </section>
  );
}
