import type { NetworkFileMessages } from '../../../assets/messages/network-file-messages.ts';
import { MOST_NAME } from '../../../checklist/network-check/report.ts';
import type { Noted } from './file-props.ts';

interface NameFieldsProps {
  readonly words: NetworkFileMessages;
  readonly noted: Noted;
  readonly onNote: (noted: Noted) => void;
}

/** Which room and which computer it is: they cannot be read, and are typed. */
export function NameFields({ words, noted, onNote }: NameFieldsProps) {
  const field = (key: 'room' | 'computer', label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        maxLength={MOST_NAME}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="names-hint"
        value={noted[key]}
        onInput={({ currentTarget: { value } }) => onNote({ ...noted, [key]: value })}
      />
    </label>
  );
  return (
    <div class="fields">
      {field('room', words.roomLabel)}
      {field('computer', words.computerLabel)}
      <p class="hint hint-line no-print" id="names-hint">
        {words.namesHint}
      </p>
    </div>
  );
}
