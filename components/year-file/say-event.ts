import type { Messages } from '../../assets/messages/messages.ts';
import type { YearFileMessages } from '../../assets/messages/year-file-messages.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { NationalEvent, YearEvent } from '../../checklist/year-file/year-event.ts';
import { getPlaceStep, getPlaceUrl, getStepPlace } from '../../pix/step-places.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';

/** What an event says, in words. */
export interface EventWords {
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  /** The page of Pix to open. */
  readonly url?: string;
}

/** What the words are made of. */
export interface EventContext {
  readonly t: Messages;
  readonly texts: SurfaceModel['texts'];
  readonly words: YearFileMessages;
  readonly domain: 'fr' | 'org';
}

const SENTENCE_END = /[.!?…]$/;
const end = (sentence: string) => (SENTENCE_END.test(sentence) ? sentence : `${sentence}.`);
const join = (lines: readonly (string | undefined | false)[]) =>
  lines.filter((line): line is string => typeof line === 'string' && line !== '').join('\n');

/** When a step is due, with the last class day where that is another; or when it was done. */
function sayWhen({ state, mark, due, lastSchoolDay, dueDoubt }: StepStatus, t: Messages): string {
  if (state === 'done') return mark?.day ? end(t.doneOn(formatDay(mark.day, t))) : '';
  const before = end(markDoubt(t.dueBefore(formatDue(due, t)), dueDoubt, t));
  const classDay = lastSchoolDay !== due && end(t.lastSchoolDay(formatDay(lastSchoolDay, t, 'weekday')));
  return classDay ? `${before} ${classDay}` : before;
}

function sayStep(status: StepStatus, context: EventContext): EventWords {
  const { t, texts, words, domain } = context;
  const { step, state, due, dueDoubt } = status;
  const text = texts[step.id];
  const place = getStepPlace(getPlaceStep(status));
  const url = place && getPlaceUrl(place, domain);
  const isDone = state === 'done';
  const summary = words.stepSummary(text.short, formatDue(due, t));
  return {
    summary: isDone ? words.doneSummary(text.short) : markDoubt(summary, dueDoubt, t),
    description: join([
      text.what,
      sayWhen(status, t),
      text.where,
      place && url && words.placeLine(words.place[place.app], url),
      !isDone && dueDoubt && words.doubtful,
    ]),
    ...(place && { location: words.place[place.app] }),
    ...(url && { url }),
  };
}

function sayNational({ date, until, doubt }: NationalEvent, { t, words }: EventContext): EventWords {
  const details = {
    'window-opens': until ? words.windowDetail(formatDay(until, t)) : '',
    'catch-up': words.catchUpDetail,
    'access-ends': words.accessDetail,
  };
  return {
    summary: markDoubt(words.nationalSummary[date], doubt, t),
    description: join([details[date], doubt && words.doubtful]),
  };
}

/** Puts an event in words. */
export function sayEvent(event: YearEvent, context: EventContext): EventWords {
  return event.kind === 'step' ? sayStep(event.status, context) : sayNational(event, context);
}
