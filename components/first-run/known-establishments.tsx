import type { FirstRunMessages } from '../../assets/messages/first-run-messages.ts';
import type { Establishment } from '../../storage/schema/to-registry.ts';
import { HEADING } from './question.tsx';

interface KnownEstablishmentsProps {
  readonly words: FirstRunMessages;
  readonly establishments: readonly Establishment[];
  readonly chosen: string | undefined;
  readonly onChoose: (uai: string) => void;
  readonly onOther: () => void;
}

const Named = ({ name, uai }: Establishment) => (
  <span>
    <b class="text-strong">{name}</b> <small class="step-when">{uai}</small>
  </span>
);

/** What Pix's pages have named: one to confirm, or several to choose among. */
export function KnownEstablishments(props: KnownEstablishmentsProps) {
  const { words, establishments, chosen, onChoose, onOther } = props;
  const [only, ...others] = establishments;
  return (
    <>
      <p>{others.length === 0 ? words.establishmentSeen : words.establishmentsSeen}</p>
      {only && others.length === 0 ? (
        <p class="known-establishment">
          <Named {...only} />
        </p>
      ) : (
        <div role="radiogroup" aria-labelledby={HEADING}>
          {establishments.map((each) => (
            <label class="known-establishment" key={each.uai}>
              <input
                type="radio"
                name="establishment"
                class="step-box"
                checked={each.uai === chosen}
                onChange={() => onChoose(each.uai)}
              />
              <Named {...each} />
            </label>
          ))}
        </div>
      )}
      <p>
        <button type="button" class="button button-text" onClick={onOther}>
          {words.establishmentOther}
        </button>
      </p>
    </>
  );
}
