import { Printer } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { chooseFollowUpMessages } from '../../assets/messages/choose-follow-up.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import { OTHER_CLASSES } from '../../checklist/follow-up/choose-classes.ts';
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
import { makeTableText, type Naming } from './say-results.ts';
import { readFiles, takeReadings } from './take-files.ts';

interface FollowUpProps extends Omit<ToolProps, 'scope' | 'findings' | 'domain'> {
  readonly labels: CampaignLabels;
}

/** How far the classes are, counted from what Pix Orga exports. The counts are held as long as the page is open. */
export function FollowUp({ model, languages, step, labels, onCopy, onSetNote }: FollowUpProps) {
  const { t, today, state } = model;
  const words = chooseFollowUpMessages(languages);
  const naming: Naming = { words, labels };
  const [results, setResults] = useState<readonly CampaignResults[]>([]);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const [isReading, setReading] = useState(false);
  const keptLine = useState<string>();
  const there = useRef(results);
  const reading = useRef<Promise<void>>(Promise.resolve());
  const rows = makeClassRows(results);

  const change = (next: readonly CampaignResults[], said: readonly string[]) => {
    there.current = next;
    setResults(next);
    setSentences(said);
  };
  // Files picked while others are being read wait for their turn; they join what is there once they are read.
  const pick = (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(true);
    const taken = reading.current.then(async () => {
      const made = takeReadings(await readFiles(files), there.current, naming);
      change(made.results, made.sentences);
      if (reading.current === taken) setReading(false);
    });
    reading.current = taken;
    taken.catch(report);
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
            naming={naming}
            results={results}
            rows={rows}
            onRemove={(index) => change(results.toSpliced(index, 1), [])}
          />
          <p class="hint">{words.notStarted}</p>
          {rows.some(({ name }) => name === OTHER_CLASSES) && <p class="hint">{words.otherClassesHint}</p>}
          <div class="follow-up-actions">
            <button type="button" class="button button-small button-outline" onClick={() => window.print()}>
              <Icon node={Printer} />
              {words.print}
            </button>
            <CopyButton
              text={makeTableText(results, rows, naming)}
              label={words.copy}
              t={t}
              onCopy={onCopy}
            />
          </div>
          <KeepCounts
            model={model}
            step={step}
            naming={naming}
            results={results}
            keptLine={keptLine}
            onSetNote={onSetNote}
          />
        </>
      )}
    </PagePart>
  );
}
