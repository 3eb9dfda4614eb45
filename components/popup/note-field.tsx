import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StepId } from '../../checklist/steps.ts';
import type { Scope } from '../../storage/keys.ts';
import { isNote } from '../../storage/schema/note-size.ts';
import type { PopupProps } from './popup-props.ts';

interface NoteFieldProps extends PopupProps {
  readonly step: StepId;
  readonly note: string;
  /** Whose note it is. A field is made anew for another one, and gives this one's last words to this one. */
  readonly scope: Scope;
}

/** What is typed is kept at most so often while typing, and at once when the field or the popup is left. */
const PAUSE_MS = 300;

/** The user's note on a step, kept as it is typed. */
export function NoteField({ step, note, scope, words, model, onSetNote }: NoteFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  /** What is typed and not yet handed over; read by whatever ends the typing. */
  const waiting = useRef<string | undefined>(undefined);
  const text = draft ?? note;
  const isTooLong = !isNote(text);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useRef(() => {});
  keep.current = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (waiting.current === undefined) return;
    onSetNote(scope, step, waiting.current);
    waiting.current = undefined;
  };

  useLayoutEffect(() => {
    const leave = () => keep.current();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);

  return (
    <div class="note">
      <label class="note-label" for={`${id}note`}>
        {words.noteLabel}
      </label>
      <textarea
        id={`${id}note`}
        class="field"
        rows={2}
        value={text}
        disabled={!model.canTick}
        aria-describedby={`${id}hint`}
        aria-invalid={isTooLong}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
          // Too long is not kept; what was typed before it became so is.
          if (isNote(value)) waiting.current = value;
          timer.current ??= setTimeout(() => keep.current(), PAUSE_MS);
        }}
        onBlur={() => {
          keep.current();
          if (!isTooLong) setDraft(undefined);
        }}
      />
      <p class="hint" id={`${id}hint`}>
        {words.noPupilName} {isTooLong && <strong class="hint-alert">{words.noteTooLong}</strong>}
      </p>
    </div>
  );
}
