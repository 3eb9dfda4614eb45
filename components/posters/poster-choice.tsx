import type { Messages } from '../../assets/messages/messages.ts';
import type { PostersMessages } from '../../assets/messages/posters-messages.ts';
import type { Poster } from '../../checklist/posters/list-posters.ts';
import { formatDay } from '../ui/format-day.ts';

/** A heading on three lines: more would push the code off its place. */
const LONGEST_HEADING = 80;

interface PosterChoiceProps {
  readonly words: PostersMessages;
  readonly t: Messages;
  readonly poster: Poster;
  readonly heading: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onHeading: (heading: string) => void;
}

/** One campaign: whether it gets a poster, and what stands above its code. */
export function PosterChoice(props: PosterChoiceProps) {
  const { words, t, poster, heading, isChosen, onChoose, onHeading } = props;
  const { code, number, created } = poster;
  return (
    <li class="poster-choice">
      <label class="choice">
        <input
          type="checkbox"
          class="step-box"
          checked={isChosen}
          onChange={({ currentTarget: { checked } }) => onChoose(checked)}
        />
        <span>
          {words.campaign(code, number)}
          {created && <small> · {words.createdOn(formatDay(created, t, 'short'))}</small>}
        </span>
      </label>
      <input
        class="field"
        aria-label={words.headingOf(code)}
        placeholder={words.heading}
        value={heading}
        maxLength={LONGEST_HEADING}
        disabled={!isChosen}
        autocomplete="off"
        onInput={({ currentTarget }) => onHeading(currentTarget.value)}
      />
    </li>
  );
}
