import { Printer } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { chooseFollowUpMessages } from '../../assets/messages/choose-follow-up.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { makeClassRows } from '../../checklist/follow-up/gather-results.ts';
import type { CampaignResults } from '../../checklist/follow-up/read-results.ts';
import { report } from '../surface/report.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { FilePicker } from './file-picker.tsx';
import { KeepCounts } from './keep-counts.tsx';
import { ResultsTable } from './results-table.tsx';
import { makeTableText } from './say-results.ts';
import { takeFiles } from './take-files.ts';

/** How far the classes are, counted from what Pix Orga exports. The counts are held as long as the page is open. */
export function FollowUpTool({ model, languages, step, onCopy, onSetNote }: ToolProps) {
  const { t, today, state } = model;
  const words = chooseFollowUpMessages(languages);
  const [results, setResults] = useState<readonly CampaignResults[]>([]);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const [isReading, setReading] = useState(false);
  const reading = useRef<Promise<readonly CampaignResults[]>>(Promise.resolve([]));
  const rows = makeClassRows(results);

  const change = (next: readonly CampaignResults[], said: readonly string[]) => {
    reading.current = Promise.resolve(next);
    setResults(next);
    setSentences(said);
    setReading(false);
  };
  // Files picked while others are being read wait for their turn.
  const pick = (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(true);
    const taken = reading.current.then((there) => takeFiles(files, there, words));
    reading.current = taken.then((made) => made.results);
    taken.then((made) => change(made.results, made.sentences), report);
  };

  return (
    <PagePart id="follow-up" heading={chooseToolsMessages(languages).tools['follow-up']}>
      <p class="follow-up-printed">
        {words.printedFor(state.establishment?.name, formatDay(today, t, 'weekday'))}
      </p>
      <p class="follow-up-intro">{words.intro}</p>
      <FilePicker words={words} onPick={pick} />
      <p class="hint follow-up-privacy">{words.privacy}</p>
      <div class="follow-up-said" role="status">
        {isReading && <p>{words.reading}</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {results.length > 0 && (
        <>
          <ResultsTable
            words={words}
            results={results}
            rows={rows}
            onRemove={(index) => change(results.toSpliced(index, 1), [])}
          />
          <p class="hint">{words.notStarted}</p>
          <div class="follow-up-actions">
            <button type="button" class="button button-small button-outline" onClick={() => window.print()}>
              <Icon node={Printer} />
              {words.print}
            </button>
            <CopyButton text={makeTableText(results, rows, words)} label={words.copy} t={t} onCopy={onCopy} />
          </div>
          <KeepCounts model={model} step={step} words={words} results={results} onSetNote={onSetNote} />
        </>
      )}
    </PagePart>
  );
}
