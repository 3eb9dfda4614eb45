import { useState } from 'preact/hooks';
import type { PostersMessages } from '../../assets/messages/posters-messages.ts';
import { readCode } from '../../checklist/posters/campaign-code.ts';
import { FaultLine } from '../options/fault-line.tsx';

interface AddCodeProps {
  readonly words: PostersMessages;
  readonly codes: readonly string[];
  readonly onAdd: (code: string) => void;
}

/** A code that no page of Pix has shown yet, typed by hand. */
export function AddCode({ words, codes, onAdd }: AddCodeProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const add = () => {
    const code = readCode(typed);
    if (code === undefined) return setFault(words.codeFault);
    if (codes.includes(code)) return setFault(words.codeThere(code));
    setFault(undefined);
    setTyped('');
    onAdd(code);
  };
  return (
    <form
      class="poster-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class="poster-field">
        <label class="label" for="poster-code">
          {words.otherCode}
        </label>
        <input
          class="field"
          id="poster-code"
          value={typed}
          maxLength={40}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby="poster-code-hint poster-code-fault"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setFault(undefined);
          }}
        />
      </div>
      <button type="submit" class="button button-small button-outline">
        {words.addCode}
      </button>
      <p class="hint" id="poster-code-hint">
        {words.codeHint}
      </p>
      <FaultLine id="poster-code-fault" sentence={fault} />
    </form>
  );
}
