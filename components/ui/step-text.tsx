import type { Messages } from '../../assets/messages/messages.ts';
import type { Step, StepWords } from '../../checklist/steps.ts';
import { ResourceLinks } from './resource-links.tsx';

interface StepTextProps {
  readonly step: Step;
  readonly text: StepWords;
  readonly t: Messages;
}

interface QuestionProps {
  readonly label: string;
  readonly answer: string;
}

function Question({ label, answer }: QuestionProps) {
  return (
    <p class="question">
      <b>{label}</b> {answer}
    </p>
  );
}

/** What to do, why, when and where, in the source's own words, and what changed since it was written. */
export function StepTextBlock({ step, text, t }: StepTextProps) {
  return (
    <div class="step-text">
      {text.what && <p>{text.what}</p>}
      {text.why && <Question label={t.whyLabel} answer={text.why} />}
      {text.when && <Question label={t.whenLabel} answer={text.when} />}
      {text.where && <Question label={t.whereLabel} answer={text.where} />}
      {text.news && (
        <p class="news">
          <b>{t.newsLabel(text.news.since)}</b> {text.news.text}
        </p>
      )}
      <ResourceLinks step={step} t={t} />
    </div>
  );
}
