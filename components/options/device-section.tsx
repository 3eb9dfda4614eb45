import { useId } from 'preact/hooks';
import { isName, NICKNAME_SIZE } from '../../storage/schema/name-size.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import { FaultLine } from './fault-line.tsx';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** What this computer is called on the user's others. */
export function DeviceSection({ model, words, nickname, onSetNickname }: OptionsProps) {
  const id = useId();
  const { draft, fault, type, settle } = useKeptDraft<string, string>(nickname ?? '', {
    isSame: (first, second) => first === second,
    check: (text) => (isName(text, NICKNAME_SIZE) ? undefined : words.nicknameFault),
    keep: onSetNickname,
  });
  return (
    <Section id="device" words={words}>
      <label class="labelled">
        <span class="label">{words.nicknameLabel}</span>
        <input
          type="text"
          class="field"
          autocomplete="off"
          maxLength={NICKNAME_SIZE.length}
          value={draft}
          disabled={!model.canTick || nickname === undefined}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}hint ${id}fault`}
          onInput={({ currentTarget: { value } }) => type(value)}
          onBlur={settle}
        />
      </label>
      <p class="hint" id={`${id}hint`}>
        {nickname === undefined ? words.nicknameLater : words.nicknameHint}
      </p>
      <FaultLine id={`${id}fault`} sentence={fault} />
    </Section>
  );
}
