import { useId } from 'preact/hooks';
import { NUDGE_IDS } from '../../checklist/nudges/nudge-ids.ts';
import { SIGNAL_IDS } from '../../checklist/signals/signal-ids.ts';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** Which advice is wanted on Pix's pages, and what may be proposed as done because of them. */
export function NudgesSection({ model, words, mutedSignals, onSetNudge, onSetSignal }: OptionsProps) {
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
      <p>{words.signalsIntro}</p>
      <ul>
        {SIGNAL_IDS.map((signal) => (
          <li key={signal}>
            <label class="choice">
              <input
                type="checkbox"
                class="step-box"
                checked={!mutedSignals.includes(signal)}
                disabled={!model.canTick}
                onChange={({ currentTarget: { checked } }) => onSetSignal(signal, checked)}
              />
              {words.signals[signal]}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
