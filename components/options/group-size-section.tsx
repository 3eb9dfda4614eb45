import { useId } from 'preact/hooks';
import { sayPackText } from '../packs/say-pack.ts';
import { useKeptDraft } from '../ui/use-kept-draft.ts';
import { FaultLine } from './fault-line.tsx';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

const MAX_SIZE = 200;

const isSize = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_SIZE;

/** How many pupils are certified together. */
export function GroupSizeSection({ model, words, packs, onSetGroupSize }: OptionsProps) {
  const managed = packs.managed?.groupSize;
  const { advising, words: packWords } = packs;
  const id = useId();
  const { draft, fault, type, settle } = useKeptDraft<string, string>(
    String(managed ?? model.state.settings.groupSize),
    {
      isSame: (first, second) => first === second,
      check: (text) => (isSize(text) ? undefined : words.groupSizeFault),
      keep: (text) => onSetGroupSize(Number(text)),
    },
  );
  return (
    <Section id="groups" words={words}>
      <label class="labelled">
        <span class="label">{words.groupSizeLabel}</span>
        <input
          type="number"
          class="field number-field"
          min={1}
          max={MAX_SIZE}
          step={1}
          value={draft}
          disabled={!model.canTick || managed !== undefined}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}hint ${id}fault`}
          onInput={({ currentTarget: { value } }) => type(value)}
          onBlur={settle}
        />
      </label>
      <p class="hint" id={`${id}hint`}>
        {words.groupSizeHint}
      </p>
      {managed !== undefined && <p class="hint">{packWords.managedSetting}</p>}
      {managed === undefined && advising && (
        <p class="hint">{packWords.groupSizeOf(sayPackText(advising.name, model.t.language))}</p>
      )}
      <FaultLine id={`${id}fault`} sentence={fault} />
    </Section>
  );
}
