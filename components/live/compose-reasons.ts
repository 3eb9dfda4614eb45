import type { Messages } from '../../assets/messages/messages.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { describeDeadline, formatDue } from '../ui/describe-deadline.ts';
import type { TraceContext } from './compose-trace.ts';

/** Why a page shows a step at all, and why it comes first there. */
function explainPlace({ step }: StepStatus, { reading, words }: TraceContext): string {
  const { lead, limit, steps } = reading.page;
  if (limit !== undefined) return words.reasons.ofAll;
  if (lead === step.id) return words.reasons.lead;
  return steps.length > 1 ? words.reasons.mostUrgent : words.reasons.only;
}

function explainStep(status: StepStatus, context: TraceContext): string[] {
  const { model, words } = context;
  const { t, texts, today } = model;
  const { title } = texts[status.step.id];
  const deadline = describeDeadline(status, today, t);
  return [
    explainPlace(status, context),
    deadline ? words.reasonDeadline(title, lowerFirst(deadline, t)) : words.traceState(title, status.state),
    ...(status.mark?.due ? [words.reasonOwnDue(formatDue(status.mark.due, t))] : []),
  ];
}

/** Within a sentence. */
const lowerFirst = (sentence: string, { language }: Messages) =>
  sentence.slice(0, 1).toLocaleLowerCase(language) + sentence.slice(1);

/** What was read, each thing once. */
function listRead({ reading, observations, words }: TraceContext): string[] {
  const found = observations.filter(({ id }) => reading.observed[id]);
  return [...new Set(found.map(({ what }) => words.things[what]))];
}

/**
 * Why a step is shown on a page, in the words of who uses Pix: no id of ours, nothing of how a page is read. What to tell
 * us is apart (composeTrace).
 */
export function composeReasons(
  status: StepStatus | undefined,
  dates: readonly string[],
  context: TraceContext,
): string[] {
  const { words } = context;
  const read = listRead(context);
  return [
    ...(status ? explainStep(status, context) : [words.reasons.none]),
    ...dates,
    read.length > 0 ? words.reasonRead(read) : words.traceNothing,
  ];
}
