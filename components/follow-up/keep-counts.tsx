import { useRef, useState } from 'preact/hooks';
import type { FollowUpMessages } from '../../assets/messages/follow-up-messages.ts';
import { addLine, removeLine } from '../../checklist/follow-up/note-lines.ts';
import type { CampaignResults } from '../../checklist/follow-up/read-results.ts';
import { isNote } from '../../storage/schema/note-size.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { formatDay } from '../ui/format-day.ts';
import { listSums } from './say-results.ts';

interface KeepCountsProps extends Pick<ToolProps, 'model' | 'step' | 'onSetNote'> {
  readonly words: FollowUpMessages;
  readonly results: readonly CampaignResults[];
}

/** What can be pressed next has the focus when it comes. */
const focusNew = (button: HTMLButtonElement | null) => button?.focus();

/** A line of counts at the end of the user's note of the step that the tool was opened from, until it is taken back. */
export function KeepCounts({ model, step, words, results, onSetNote }: KeepCountsProps) {
  const { t, today, state, texts, canTick } = model;
  const [line, setLine] = useState<string>();
  const [said, setSaid] = useState<string>();
  const keeping = useRef<HTMLButtonElement>(null);
  if (step === undefined) return <p class="hint">{words.keepNowhere}</p>;

  const { title } = texts[step];
  const note = state.progress[step]?.note ?? '';
  const isKept = line !== undefined && note.split('\n').includes(line);
  const keep = () => {
    if (isKept) return;
    const makeLine = (hasClasses: boolean) =>
      words.line(formatDay(today, t, 'short'), listSums(results, words, hasClasses));
    const lines = [makeLine(true), makeLine(false)];
    const fitting = lines.find((each) => isNote(addLine(note, each)));
    if (fitting === undefined) return setSaid(words.noRoom);
    onSetNote(step, addLine(note, fitting));
    setLine(fitting);
    setSaid(fitting === lines[0] ? words.kept(title) : words.keptInShort(title));
  };
  const undo = () => {
    if (line !== undefined) onSetNote(step, removeLine(note, line));
    setLine(undefined);
    setSaid(words.undone);
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
        {isKept && (
          <button ref={focusNew} type="button" class="button button-small" disabled={!canTick} onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      <p class="hint">{words.keepHint(title)}</p>
      <p class="follow-up-said" role="status">
        {said}
      </p>
    </div>
  );
}
