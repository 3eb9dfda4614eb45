import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { FirstRunMessages } from '../../assets/messages/first-run-messages.ts';
import { NAME_SIZE } from '../../storage/schema/name-size.ts';
import type { DraftFault, EstablishmentDraft } from './establishment-draft.ts';

interface EstablishmentFieldsProps {
  readonly words: FirstRunMessages;
  readonly draft: EstablishmentDraft;
  readonly fault: DraftFault | undefined;
  readonly onType: (draft: EstablishmentDraft) => void;
}

/** A name and a number to type. The field at fault takes focus. */
export function EstablishmentFields({ words, draft, fault, onType }: EstablishmentFieldsProps) {
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const uai = useRef<HTMLInputElement>(null);
  const isOfName = fault === 'name' || fault === 'long-name';
  useLayoutEffect(() => {
    if (fault) (isOfName ? name : uai).current?.focus();
  }, [fault, isOfName]);
  const sentence = fault && (isOfName ? words.nameFaults[fault] : words.uaiFaults[fault]);
  return (
    <>
      <p class="question-why">{words.establishmentByItself}</p>
      <label class="question-field">
        <span class="note-label">{words.nameLabel}</span>
        <input
          ref={name}
          class="field"
          autocomplete="off"
          maxLength={NAME_SIZE.length}
          value={draft.name}
          aria-invalid={isOfName}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => onType({ ...draft, name: currentTarget.value })}
        />
      </label>
      <label class="question-field">
        <span class="note-label">{words.uaiLabel}</span>
        <input
          ref={uai}
          class="field question-uai"
          autocomplete="off"
          spellcheck={false}
          maxLength={20}
          value={draft.uai}
          aria-invalid={fault !== undefined && !isOfName}
          aria-describedby={`${id}-example ${id}-fault`}
          onInput={({ currentTarget }) => onType({ ...draft, uai: currentTarget.value })}
        />
      </label>
      <p class="hint" id={`${id}-example`}>
        {words.uaiExample}
      </p>
      <p class="hint-alert" id={`${id}-fault`} role="status">
        {sentence}
      </p>
    </>
  );
}
