import { useRef, useState } from 'preact/hooks';
import { addLine, removeLine } from '../../checklist/follow-up/note-lines.ts';
import type { CampaignResults } from '../../checklist/follow-up/read-results.ts';
import { isNote } from '../../storage/schema/note-size.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { formatDay } from '../ui/format-day.ts';
import { listSums, type Naming } from './say-results.ts';

interface KeepCountsProps extends Pick<ToolProps, 'model' | 'step' | 'onSetNote'> {
  readonly naming: Naming;
  readonly results: readonly CampaignResults[];
  /** The line that was put into the note, and what sets it: it outlives a campaign that is taken away. */
  readonly keptLine: readonly [string | undefined, (line: string | undefined) => void];
}

/** What was said of the counts shown then. */
interface Said {
  readonly sentence: string;
  readonly counts: string;
}

/** What can be pressed next has the focus when it comes. */
const focusNew = (button: HTMLButtonElement | null) => button?.focus();

/**
 * A line of counts at the end of the user's note of the step that the tool was opened from, until it is taken back. Where other
 * counts are shown since, the new line takes the place of the old one.
 */
export function KeepCounts({ model, step, naming, results, keptLine, onSetNote }: KeepCountsProps) {
  const { t, today, state, texts, canTick } = model;
  const { words } = naming;
  const [line, setLine] = keptLine;
  const [said, setSaid] = useState<Said>();
  const keeping = useRef<HTMLButtonElement>(null);
  if (step === undefined) return <p class="hint">{words.keepNowhere}</p>;

  const { title } = texts[step];
  const note = state.progress[step]?.note ?? '';
  const makeLine = (hasClasses: boolean) =>
    words.line(formatDay(today, t, 'short'), listSums(results, naming, hasClasses));
  const long = makeLine(true);
  const lines = [long, makeLine(false)];
  const isThere = line !== undefined && note.split('\n').includes(line);
  const isKept = isThere && lines.includes(line);
  const say = (sentence: string) => setSaid({ sentence, counts: long });
  const keep = () => {
    if (isKept) return;
    const rest = isThere ? removeLine(note, line) : note;
    const fitting = lines.find((each) => isNote(addLine(rest, each)));
    if (fitting === undefined) return say(words.noRoom);
    onSetNote(step, addLine(rest, fitting));
    setLine(fitting);
    say(fitting === long ? words.kept(title) : words.keptInShort(title));
  };
  const undo = () => {
    if (line !== undefined) onSetNote(step, removeLine(note, line));
    setLine(undefined);
    say(words.undone);
    keeping.current?.focus();
  };

  return (
    <div class="follow-up-keep">
      <div class="follow-up-actions">
        <button
          ref={keeping}
          type="button"
          class="button button-small button-outline"
          disabled={!canTick}
          aria-disabled={isKept}
          onClick={keep}
        >
          {words.keep}
        </button>
        {isThere && (
          <button ref={focusNew} type="button" class="button button-small" disabled={!canTick} onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      <p class="hint">{isThere && !isKept ? words.keepInstead(title) : words.keepHint(title)}</p>
      <p class="follow-up-said" role="status">
        {said?.counts === long && said.sentence}
      </p>
    </div>
  );
}
