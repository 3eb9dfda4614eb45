import { useState } from 'preact/hooks';
import { ACADEMIE_NAMES } from '../../assets/messages/academie-names.ts';
import type { FirstRunMessages } from '../../assets/messages/first-run-messages.ts';
import type { AcademieId } from '../../checklist/academies.ts';
import type { Establishment } from '../../storage/schema/to-registry.ts';
import { describeZone } from './academie-question.tsx';
import {
  cleanDraft,
  type DraftFault,
  type EstablishmentDraft,
  findDraftFault,
  isEmptyDraft,
} from './establishment-draft.ts';
import { EstablishmentFields } from './establishment-fields.tsx';
import type { FirstQuestionProps } from './first-run-props.ts';
import { KnownEstablishments } from './known-establishments.tsx';
import { Question } from './question.tsx';

function nameAcademie(id: AcademieId, words: FirstRunMessages): string {
  if (id === 'other') return words.academieOther;
  return id === 'other-southern' ? words.academieSouthern : ACADEMIE_NAMES[id];
}

interface EstablishmentQuestionProps extends FirstQuestionProps {
  readonly draft: EstablishmentDraft;
  readonly onType: (draft: EstablishmentDraft) => void;
}

/** Which establishment: one that Pix's pages have named, else a name and a number. */
export function EstablishmentQuestion({ ways, draft, onType, ...props }: EstablishmentQuestionProps) {
  const { model, words, managedAcademie, onGiveEstablishment, onNext } = props;
  const { establishments, establishment } = model.state;
  const [chosen, setChosen] = useState((establishment ?? establishments[0])?.uai);
  const [isTyping, setTyping] = useState(establishments.length === 0 || !isEmptyDraft(draft));
  const [fault, setFault] = useState<DraftFault>();

  const keep = (given: Establishment) => {
    onGiveEstablishment(given);
    onNext();
  };
  const answer = () => {
    if (!isTyping) {
      const known = establishments.find(({ uai }) => uai === chosen);
      return known ? keep(known) : onNext();
    }
    const typed = cleanDraft(draft);
    if (isEmptyDraft(typed)) return onNext();
    // Pix's pages may have named it already, better than anyone types it.
    const named = establishments.find(({ uai }) => uai === typed.uai);
    const found = named ? undefined : findDraftFault(typed);
    setFault(found);
    if (!found) keep(named ?? typed);
  };
  const isOne = !isTyping && establishments.length === 1;
  return (
    <Question
      {...props}
      heading={words.establishmentHeading}
      answer={isOne ? words.establishmentIsIt : words.goOn}
      onAnswer={answer}
      onSkip={onNext}
      {...ways}
    >
      {managedAcademie && (
        <p class="question-hint">
          {words.academieManaged(nameAcademie(managedAcademie, words))}{' '}
          {describeZone(managedAcademie, words, model)}
        </p>
      )}
      {isTyping ? (
        <EstablishmentFields words={words} draft={draft} fault={fault} onType={onType} />
      ) : (
        <KnownEstablishments
          words={words}
          establishments={establishments}
          chosen={chosen}
          onChoose={setChosen}
          onOther={() => setTyping(true)}
        />
      )}
    </Question>
  );
}
