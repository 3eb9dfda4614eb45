import { useEffect, useState } from 'preact/hooks';
import {
  fillHoles,
  HOLES,
  type Hole,
  type HoleValues,
  keepHoles,
  listHoles,
  listTyped,
} from '../../checklist/mailing/holes.ts';
import { makeMailto } from '../../checklist/mailing/make-mailto.ts';
import { toHtml } from '../../checklist/mailing/to-html.ts';
import type { Wording } from '../../checklist/mailing/wording.ts';
import { useOwnId } from '../plan/use-own-id.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { MailingProps } from './mailing-props.ts';
import { useWording } from './use-wording.ts';

interface MessageEditorProps extends MailingProps {
  readonly original: Wording;
  readonly kept: Wording | undefined;
  /** How it was left on this page. */
  readonly left: Wording | undefined;
  readonly values: HoleValues;
  readonly onKeep: (wording: Wording | undefined, shown: Wording) => void;
}

/** What was done with the message last. */
type Done = 'copied' | 'pasted' | 'refused';

/** How long it says so, in ms. */
const SAID_MS = 10_000;

const listAll = (list: (template: string) => Hole[], { subject, body }: Wording) => [
  ...list(subject),
  ...list(body),
];

/** The message as it will be sent: to be read, changed, copied or opened in the mail program. */
export function MessageEditor(props: MessageEditorProps) {
  const { words, model, original, values, hasLostWording, onCopy, onCopyRich } = props;
  const id = useOwnId();
  const { wording, isOriginal, isTooLong, change, settle, reset } = useWording(
    original,
    props.kept,
    props.left,
    props.onKeep,
  );
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    const timer = setTimeout(() => setDone(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const subject = fillHoles(wording.subject, values);
  const body = fillHoles(wording.body, values);
  const mailto = makeMailto(subject, body);
  const toFill: readonly string[] = Object.values(words.toFill);
  const placeholders = HOLES.filter((hole) => toFill.includes(values[hole]));
  const typed = listAll(listTyped, wording);
  const filled = listAll(listHoles, wording).filter(
    (hole) => !typed.includes(hole) || placeholders.includes(hole),
  );
  // What nobody saw in the message is not missing from it.
  const fixed = listAll(listHoles, original).filter((hole) => values[hole] !== '' && !filled.includes(hole));
  const edit = (part: keyof Wording, typed: string) => {
    setDone(undefined);
    const wanted = listHoles(original[part]);
    change({ ...wording, [part]: keepHoles(wording[part], values, typed, wanted, placeholders) });
  };
  const copy = (as: Done) =>
    void onCopyRich(body, toHtml(body)).then((isDone) => setDone(isDone ? as : 'refused'));
  const sentences: Readonly<Record<Done, string>> = {
    copied: words.copied,
    pasted: words.mailPaste,
    refused: words.copyFailed,
  };
  const isLost = isTooLong || hasLostWording;
  return (
    <section class="mailing-message" aria-labelledby={`${id}heading`}>
      <h3 class="visually-hidden" id={`${id}heading`}>
        {words.messageHeading}
      </h3>
      <div class="mailing-subject">
        <label class="label" for={`${id}subject`}>
          {words.subject}
        </label>
        <input
          class="field"
          id={`${id}subject`}
          type="text"
          autocomplete="off"
          value={subject}
          onInput={({ currentTarget }) => edit('subject', currentTarget.value)}
          onBlur={settle}
        />
        <CopyButton text={subject} label={words.copySubject} t={model.t} onCopy={onCopy} />
      </div>
      <div class="mailing-text">
        <label class="label" for={`${id}body`}>
          {words.body}
        </label>
        {!isOriginal && (
          <button
            type="button"
            class="button button-small button-text"
            onClick={() => {
              reset();
              document.getElementById(`${id}body`)?.focus();
            }}
          >
            {words.backToOriginal}
          </button>
        )}
      </div>
      <p class="hint" id={`${id}hint`}>
        {words.bodyHint}
      </p>
      <p class="hint" id={`${id}fixed`} role="status">
        {!isOriginal && fixed.length > 0 && words.fixed(fixed)} {typed.length > 0 && words.onlyNow}
      </p>
      <textarea
        class="field mailing-body"
        id={`${id}body`}
        spellcheck
        value={body}
        aria-describedby={`${id}hint ${id}fixed`}
        onInput={({ currentTarget }) => edit('body', currentTarget.value)}
        onBlur={settle}
      />
      <div class="mailing-printed">
        <p class="mailing-printed-subject">{subject}</p>
        <p>{body}</p>
      </div>
      <div class="mailing-actions">
        <button type="button" class="button button-filled" onClick={() => copy('copied')}>
          {words.copy}
        </button>
        <a
          class="button button-outline"
          href={mailto.href}
          aria-describedby={mailto.isWhole ? undefined : `${id}long`}
          onClick={mailto.isWhole ? undefined : () => copy('pasted')}
        >
          {words.openMail}
        </a>
      </div>
      <p class="mailing-done" role="status">
        {done && sentences[done]}
      </p>
      {!mailto.isWhole && (
        <p class="hint" id={`${id}long`}>
          {words.mailTooLong}
        </p>
      )}
      <p class="fault" role="status">
        {isLost && (isTooLong ? words.tooLong : words.notKept)}
      </p>
    </section>
  );
}
