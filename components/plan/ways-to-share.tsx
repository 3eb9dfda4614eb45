import { Choices } from '../options/choices.tsx';
import type { MeansProps } from './means-props.ts';

/** How the user wants pupils and days shared out. */
export function WaysToShare({ words, means, canChange, onMeans }: MeansProps) {
  return (
    <section class="plan-group" aria-label={words.howTo}>
      <Choices
        legend={words.preference}
        name="preference"
        value={means.preference}
        disabled={!canChange}
        choices={(['early', 'spread'] as const).map((value) => ({ value, label: words.preferences[value] }))}
        onChoose={(preference) => onMeans({ preference })}
      />
      <Choices
        legend={words.groups}
        name="groups"
        value={means.groups}
        disabled={!canChange}
        choices={(['even', 'full'] as const).map((value) => ({ value, label: words.groupings[value] }))}
        onChoose={(groups) => onMeans({ groups })}
      />
      <Choices
        legend={words.extraTimeSeating}
        name="extra-time"
        value={means.extraTime}
        disabled={!canChange}
        choices={(['own-group', 'longer-slot'] as const).map((value) => ({
          value,
          label: words.extraTimeSeatings[value],
        }))}
        onChoose={(extraTime) => onMeans({ extraTime })}
      />
    </section>
  );
}
