import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chooseTakingMessages } from '../../assets/messages/choose-taking.ts';
import type { QuestionProps } from './first-run-props.ts';

interface FrameProps extends Pick<QuestionProps, 'model' | 'words' | 'place' | 'onBack'> {
  readonly heading: string;
  readonly why?: string;
  /** What the filled button says. */
  readonly answer: string;
  readonly onAnswer: () => void;
  readonly onSkip: () => void;
  /** Skips the questions that follow as well. */
  readonly onSkipAll?: () => void;
  /** Says what all this is, above the first question, with a way round it. */
  readonly onPostpone?: () => void;
  /** Another way round it: the file of whoever did this before. */
  readonly onTakeFile?: () => void;
  readonly children: ComponentChildren;
}

/** The id of the heading, which names what is answered under it. */
export const HEADING = 'question';

/** A question with its ways on and back. Its heading takes focus when it comes. */
export function Question({ model, words, place, heading, why, answer, children, ...events }: FrameProps) {
  const { onAnswer, onBack, onSkip, onSkipAll, onPostpone, onTakeFile } = events;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <form
      class="question-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer();
      }}
    >
      {onPostpone && (
        <div class="welcome">
          <p>{words.welcome}</p>
          <div class="welcome-ways">
            {onTakeFile && (
              <button type="button" class="button button-small button-outline" onClick={onTakeFile}>
                {chooseTakingMessages([model.t.language]).takeFirst}
              </button>
            )}
            <button type="button" class="button button-small" onClick={onPostpone}>
              {words.later}
            </button>
          </div>
        </div>
      )}
      <header class="question-head">
        <p class="phase">{place}</p>
        {onSkipAll && (
          <button type="button" class="button button-small" onClick={onSkipAll}>
            {words.skipAll}
          </button>
        )}
        <h1 class="title" id={HEADING} tabIndex={-1} ref={title}>
          {heading}
        </h1>
        {why && <p class="question-why">{why}</p>}
      </header>
      <div class="question-body">{children}</div>
      <footer class="question-foot">
        {onBack && (
          <button type="button" class="button question-back" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="button" class="button" onClick={({ detail }) => detail < 2 && onSkip()}>
          {words.skip}
        </button>
        <button
          type="submit"
          class="button button-filled"
          // The second click of a double click would answer the next question, now in its place.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          {answer}
        </button>
      </footer>
    </form>
  );
}
