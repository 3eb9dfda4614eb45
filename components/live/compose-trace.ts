import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { Day } from '../../checklist/day.ts';
import { type DayRule, findDayDoubt, resolveDay } from '../../checklist/day-rule.ts';
import type { Findings } from '../../checklist/findings.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import type { PageReading } from '../../pix/note-page.ts';
import type { Observation, Taken } from '../../pix/observation.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';

/** Parts of what was taken that a trace may hold: counts, days and hours, no room, no number of anything. */
const SAID_PARTS = ['day', 'from', 'to', 'time', 'count', 'candidates', 'first', 'last', 'total'];

function describeTaken(all: readonly Taken[], { kind }: Observation): string {
  if (kind === 'rows') return String(all.length);
  const [taken = {}] = all;
  return SAID_PARTS.flatMap((part) => taken[part] ?? []).join(', ');
}

type DatesContext = Omit<TraceContext, 'observations'>;

/** A page as it was read, and what is known of it. */
export interface TraceContext {
  readonly reading: PageReading;
  /** What is read on the page. */
  readonly observations: readonly Observation[];
  readonly findings: Findings;
  readonly model: Pick<SurfaceModel, 't' | 'texts' | 'today' | 'calendar'>;
  readonly words: LiveMessages;
}

/** The dates that decide on a page of Pix Certif, and where each comes from. */
export function composeDates({ reading, findings, model, words }: DatesContext): string[] {
  const { t, calendar } = model;
  if (reading.page.app !== 'certif') return [];
  const say = (day: Day) => formatDay(day, t);
  const { examWindow, accessEnds, sources } = calendar;
  const { dates } = findings;
  const read = (name: 'examWindow' | 'accessEnds') =>
    sources[name] === 'seen' && dates[name] ? say(dates[name].read) : undefined;
  return [
    ...(dates.accessOpens
      ? [words.traceOpening(say(dates.accessOpens.value), say(dates.accessOpens.read))]
      : []),
    words.traceDate(
      'examWindow',
      words.period(say(examWindow.from), say(examWindow.to)),
      sources.examWindow ?? 'estimated',
      read('examWindow'),
    ),
    ...(accessEnds
      ? [
          words.traceDate(
            'accessEnds',
            say(accessEnds),
            sources.accessEnds ?? 'estimated',
            read('accessEnds'),
          ),
        ]
      : []),
  ];
}

/**
 * What to tell us of why a step is shown on a page, line by line: no name, no number of a campaign, session or pupil, no
 * query string.
 */
export function composeTrace(
  status: StepStatus | undefined,
  { reading, observations, findings, model, words }: TraceContext,
): string[] {
  const { t, texts, today, calendar } = model;
  const { page } = reading;
  const say = (day: Day) => formatDay(day, t);
  const sayRule = (said: string, rule: DayRule | undefined) =>
    rule ? markDoubt(said, findDayDoubt(rule, calendar), t) : said;
  const year = today.slice(0, 4);
  const step = status
    ? [
        words.traceState(texts[status.step.id].title, status.state),
        ...(calendar.isSouthern
          ? []
          : [
              words.traceRule(
                sayRule(say(status.opens), status.step.opens),
                sayRule(formatDue(resolveDay(status.step.due, calendar), t), status.step.due),
              ),
            ]),
        ...(status.mark?.due ? [words.traceOwnDue(formatDue(status.mark.due, t))] : []),
      ]
    : [];
  const dated = composeDates({ reading, findings, model, words });
  const looked = observations
    .filter(({ kind }) => kind === 'value' || kind === 'rows')
    .map((observation) => {
      const name = `${words.things[observation.what]} [${observation.id}]`;
      const all = reading.observed[observation.id];
      return all ? words.traceFound(name, describeTaken(all, observation)) : words.traceAbsent(name);
    });
  return [
    words.tracePage(page.app === 'orga' ? 'Pix Orga' : 'Pix Certif', page.id),
    words.traceDay(`${say(today)} ${year}`, calendar.schoolYear),
    ...step,
    ...dated,
    ...looked,
    ...Object.entries(findings.missing).map(([id, landmarks]) => words.traceMissing(id, landmarks)),
  ];
}
