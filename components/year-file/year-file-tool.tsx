import { Download } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { chooseYearFileMessages } from '../../assets/messages/choose-year-file.ts';
import { readInstant } from '../../checklist/clock.ts';
import { listExtraDays, listYearEvents } from '../../checklist/year-file/list-events.ts';
import { ALARMS, STEPS_WANTED, type YearFileChoices } from '../../checklist/year-file/year-event.ts';
import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import { listRemovedOwn } from '../../storage/surface/removed-own.ts';
import {
  type CalendarSteps,
  keepCalendarSteps,
  listCalendarSteps,
} from '../../storage/year-files/calendar-steps.ts';
import { Choices } from '../options/choices.tsx';
import { report } from '../surface/report.ts';
import { useStored } from '../surface/use-stored.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { CheckChoice } from '../ui/check-choice.tsx';
import { PagePart } from '../ui/column-page.tsx';
import { Icon } from '../ui/icon.tsx';
import { EventList } from './event-list.tsx';
import { listRemoved } from './list-removed.ts';
import { saveYearFile } from './save-year-file.ts';

const FIRST_CHOICES: YearFileChoices = {
  steps: 'all',
  alarm: 'day-before',
  hasNational: true,
  isUpdate: false,
};

/** The year for the user's own calendar: what goes into the file, and the file. Which added steps are in it is kept, to call them off. */
export function YearFileTool({ model, languages, domain, formerSteps = [] }: ToolProps) {
  const { t, statuses, calendar, today, state } = model;
  const words = chooseYearFileMessages(languages);
  const removedOwn = useStored(model, listRemovedOwn);
  const stored = useStored(model, listCalendarSteps);
  /** What the files have that were saved since. */
  const [saved, setSaved] = useState<CalendarSteps>({});
  const removed = listRemoved({
    ...model,
    progress: state.progress,
    formerSteps,
    removedOwn,
    inCalendars: { ...stored, ...saved },
    nameless: words.nameless,
  });
  const wordsOfRemoved = removed.map(({ step }) => step.words && { [step.id]: step.words });
  const texts: typeof model.texts = Object.assign({}, ...wordsOfRemoved, model.texts);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const choose = (chosen: Partial<YearFileChoices>) => {
    setOutcome(undefined);
    setChoices({ ...choices, ...chosen });
  };
  const { events, undated } = listYearEvents(statuses, choices, today, calendar, removed);
  const cancelled = events.filter(({ isCancelled }) => isCancelled).length;
  const context = { t, texts, words, domain };
  /** Of the file before. Revisions are seconds: the next is a later one, however fast the hand. */
  const lastInstant = useRef(0);
  const save = () => {
    const instant = Math.max(readInstant(), lastInstant.current + 1000);
    lastInstant.current = instant;
    return saveYearFile({ ...context, events, scope: state.scope, instant }).then(
      () => {
        setOutcome('saved');
        const steps = listExtraDays(events);
        setSaved({ ...saved, ...steps });
        void keepCalendarSteps(state.scope, steps).catch(report);
      },
      (error: unknown) => {
        report(error);
        setOutcome('failed');
      },
    );
  };
  const count = [
    words.count(events.length - cancelled),
    ...(cancelled > 0 ? [words.countCancelled(cancelled)] : []),
  ].join(', ');

  return (
    <PagePart id="year-file" heading={chooseToolsMessages(languages).tools['year-file']}>
      <p>{words.intro}</p>
      {state.scope.establishment === DEFAULT_ESTABLISHMENT && <p class="notice">{words.noEstablishment}</p>}
      {calendar.isSouthern && <p class="notice">{t.southernYear}</p>}
      <Choices
        legend={words.stepsLegend}
        name="year-file-steps"
        value={choices.steps}
        choices={STEPS_WANTED.map((value) => ({ value, label: words.steps[value] }))}
        onChoose={(steps) => choose({ steps })}
      />
      <div>
        <Choices
          legend={words.alarmLegend}
          name="year-file-alarm"
          value={choices.alarm}
          choices={ALARMS.map((value) => ({ value, label: words.alarms[value] }))}
          onChoose={(alarm) => choose({ alarm })}
        />
        <p class="hint">{words.alarmHint}</p>
      </div>
      <CheckChoice
        label={words.national}
        isChecked={choices.hasNational}
        onCheck={(hasNational) => choose({ hasNational })}
      />
      <div>
        <CheckChoice
          label={words.isUpdate}
          isChecked={choices.isUpdate}
          describedBy="year-file-update"
          onCheck={(isUpdate) => choose({ isUpdate })}
        />
        <p class="hint" id="year-file-update">
          {words.updateHint}
        </p>
      </div>
      {!calendar.isSouthern && undated.length > 0 && (
        <p class="notice">{words.undated(undated.map(({ step }) => texts[step.id].title))}</p>
      )}
      <div class="paper-line">
        <button
          type="button"
          class="button button-filled"
          disabled={events.length === 0}
          onClick={() => void save()}
        >
          <Icon node={Download} />
          {words.save}
        </button>
        <p class="hint">{events.length === 0 ? words.nothing : `${count}.`}</p>
      </div>
      <p role="status" class={outcome === 'failed' ? 'fault' : 'text-strong'}>
        {outcome && (outcome === 'saved' ? words.saved : words.saveFailed)}
      </p>
      <EventList events={events} context={context} />
      <section aria-labelledby="year-file-how">
        <h3 class="tool-subheading" id="year-file-how">
          {words.howHeading}
        </h3>
        <ul class="year-file-how">
          {words.how.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </section>
    </PagePart>
  );
}
