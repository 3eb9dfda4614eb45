import { useId } from 'preact/hooks';
import { NUDGE_IDS } from '../../checklist/nudges/nudge-ids.ts';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** Which advice is wanted on Pix's pages. */
export function NudgesSection({ model, words, onSetNudge }: OptionsProps) {
  const id = useId();
  const { mutedNudges = [] } = model.state.settings;
  return (
    <Section id="nudges" words={words}>
      <p>{words.nudgesIntro}</p>
      <ul>
        {NUDGE_IDS.map((nudge) => (
          <li key={nudge}>
            <label class="choice">
              <input
                type="checkbox"
                class="step-box"
                checked={!mutedNudges.includes(nudge)}
                disabled={!model.canTick}
                aria-describedby={id + nudge}
                onChange={({ currentTarget: { checked } }) => onSetNudge(nudge, checked)}
              />
              {words.nudges[nudge].label}
            </label>
            <p class="hint choice-hint" id={id + nudge}>
              {words.nudges[nudge].hint}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
