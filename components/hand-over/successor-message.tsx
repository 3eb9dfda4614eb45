import { useEffect, useState } from 'preact/hooks';
import { chooseOptionsMessages } from '../../assets/messages/choose-options.ts';
import { choosePopupMessages } from '../../assets/messages/choose-popup.ts';
import { chooseTakingMessages } from '../../assets/messages/choose-taking.ts';
import { makeMailto } from '../../checklist/mailing/make-mailto.ts';
import { countDone } from '../../checklist/year-overview.ts';
import { getExportFileName } from '../../storage/file/export-file.ts';
import type { SheetProps } from './hand-over-props.ts';

/** How long it says what became of the text, in ms. */
const SAID_MS = 10_000;

type Done = 'copied' | 'pasted' | 'refused';

/** The text that tells the successor what to do with the file: to be read, changed, copied or opened in the mail program. */
export function SuccessorMessage({ words, model, languages, onCopy }: SheetProps) {
  const { state, statuses, today, t } = model;
  const [typed, setTyped] = useState<string>();
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    const timer = setTimeout(() => setDone(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const school = state.establishment?.name || undefined;
  const { schoolYear } = state.scope;
  const options = chooseOptionsMessages(languages);
  const subject = words.subject(school, schoolYear);
  const text =
    typed ??
    words.text({
      school,
      schoolYear,
      ...countDone(statuses),
      fileName: getExportFileName(today),
      takeFirst: chooseTakingMessages(languages).takeFirst,
      openData: choosePopupMessages(languages).openData,
      importData: options.importData,
      confirm: options.confirmImport,
    });
  const mailto = makeMailto(subject, text);
  const copy = (as: Done) => void onCopy(text).then((isDone) => setDone(isDone ? as : 'refused'));
  const sentences: Readonly<Record<Done, string>> = {
    copied: t.copied,
    pasted: words.paste,
    refused: t.copyFailed,
  };
  return (
    <section class="hand-part" aria-labelledby="hand-text">
      <h3 class="hand-heading" id="hand-text">
        {words.textPart}
      </h3>
      <p class="hint" id="hand-text-hint">
        {words.textHint}
      </p>
      <p>
        <span class="label">{words.subjectLabel}</span> {subject}
      </p>
      <textarea
        class="field hand-text"
        spellcheck
        aria-label={words.textLabel}
        aria-describedby="hand-text-hint"
        value={text}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div class="hand-actions">
        <button type="button" class="button button-outline" onClick={() => copy('copied')}>
          {words.copyText}
        </button>
        <a
          class="button button-outline"
          href={mailto.href}
          aria-describedby={mailto.isWhole ? undefined : 'hand-long'}
          onClick={mailto.isWhole ? undefined : () => copy('pasted')}
        >
          {words.openMail}
        </a>
      </div>
      <p role="status">{done && sentences[done]}</p>
      {!mailto.isWhole && (
        <p class="hint" id="hand-long">
          {words.tooLong}
        </p>
      )}
    </section>
  );
}
