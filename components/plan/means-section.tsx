import { cleanLine } from '../../checklist/clean-line.ts';
import { addDays } from '../../checklist/day.ts';
import { canCountClassDays, findClassDaysDoubt } from '../../checklist/school-days.ts';
import { suggestCatchUpSessions } from '../../checklist/session-plan/default-means.ts';
import { MOST_INVIGILATORS } from '../../checklist/session-plan/invigilators.ts';
import { isSiteName, SITE_SIZE } from '../../storage/plan/plan-fields.ts';
import { FaultLine } from '../options/fault-line.tsx';
import { ClassPlacements } from './class-placements.tsx';
import { ClosedDays } from './closed-days.tsx';
import { KeptField, NumberField } from './kept-field.tsx';
import { type MeansProps, makeMeansProps } from './means-props.ts';
import { PeriodFields } from './period-fields.tsx';
import type { PlanProps } from './plan-props.ts';
import { PlanSection } from './plan-section.tsx';
import { Rooms } from './rooms.tsx';
import { useOwnId } from './use-own-id.ts';
import { WaysToShare } from './ways-to-share.tsx';

/** More than any group, or any session, has. */
const MOST_GROUP = 200;
const MOST_MINUTES = 600;

function Lengths({ words, means, canChange, onMeans, sayFault }: MeansProps) {
  const field = (key: 'slotMinutes' | 'longSlotMinutes' | 'pauseMinutes', min: number) => (
    <NumberField
      label={words[key]}
      value={means[key]}
      min={min}
      max={MOST_MINUTES}
      wrong={words.numberFault(min, MOST_MINUTES)}
      fault={sayFault(['bad-slot'], key)}
      disabled={!canChange}
      onKeep={(value) => onMeans({ [key]: value })}
    />
  );
  return (
    <fieldset class="plan-group">
      <legend class="plan-subheading">{words.lengths}</legend>
      <div class="plan-line">
        <NumberField
          label={words.groupSize}
          value={means.groupSize}
          min={1}
          max={MOST_GROUP}
          wrong={words.numberFault(1, MOST_GROUP)}
          disabled={!canChange}
          onKeep={(groupSize) => onMeans({ groupSize })}
        />
        {field('slotMinutes', 1)}
        {field('longSlotMinutes', 1)}
        {field('pauseMinutes', 0)}
      </div>
    </fieldset>
  );
}

function CatchUp(props: MeansProps) {
  const { words, means, model, desk, canChange, onMeans, sayFault } = props;
  const id = useOwnId();
  const { catchUp } = means;
  const suggested = suggestCatchUpSessions(desk.data.headcounts, means.groupSize);
  const { catchUp: _none, ...without } = means;
  const from = addDays(means.period.to, 1);
  const usual = model.calendar.catchUp ?? { from, to: addDays(from, 6) };
  return (
    <fieldset class="plan-group">
      <legend class="plan-subheading">{words.catchUp}</legend>
      <label class="choice">
        <input
          type="checkbox"
          class="step-box"
          checked={catchUp !== undefined}
          disabled={!canChange}
          onChange={({ currentTarget: { checked } }) =>
            checked ? onMeans({ catchUp: usual }) : props.onChange({ means: without })
          }
        />
        <span>{words.catchUpWanted}</span>
      </label>
      {catchUp && (
        <>
          <PeriodFields
            {...props}
            legend={words.catchUpPeriod}
            isInner
            period={catchUp}
            faultId={`${id}fault`}
            fault={sayFault(['bad-catch-up'])}
            onPeriod={(period) => onMeans({ catchUp: period })}
          />
          <NumberField
            label={words.catchUpSessions}
            value={means.catchUpSessions}
            min={0}
            max={50}
            wrong={words.numberFault(0, 50)}
            hint={words.catchUpHint(suggested)}
            disabled={!canChange}
            onKeep={(catchUpSessions) => onMeans({ catchUpSessions })}
          />
        </>
      )}
    </fieldset>
  );
}

/** What the calendar cannot tell of the days on which sessions are placed. */
function HolidaysNotice({ words, means, model: { calendar, t } }: PlanProps) {
  if (calendar.isRhythmUnknown) return <p class="notice">{t.southernYear}</p>;
  if (calendar.isSouthern) return <p class="notice">{words.southern}</p>;
  const { from, to } = means.period;
  const doubt = canCountClassDays(calendar) ? findClassDaysDoubt(from, to, calendar) : 'unknown';
  if (!doubt) return null;
  return (
    <p class="notice">
      {words.holidaysDoubt[doubt]}{' '}
      <a class="link" href="options.html#dates">
        {words.seeDates}
      </a>
    </p>
  );
}

/** What sessions are planned with. */
export function MeansSection(props: PlanProps) {
  const id = useOwnId();
  const own = makeMeansProps(props);
  const { words, means, canChange, desk } = props;
  const unknown = desk.data.headcounts.length > 0 ? own.sayFault(['unknown-class']) : undefined;
  return (
    <PlanSection id="means" words={words}>
      <p>{words.meansIntro}</p>
      <HolidaysNotice {...props} />
      <KeptField
        label={words.site}
        value={means.site}
        hint={words.siteHint}
        // Nobody is blamed for a field not reached yet.
        fault={desk.data.sessions.length > 0 ? own.sayFault(['no-site']) : undefined}
        maxLength={SITE_SIZE.length}
        disabled={!canChange}
        check={(draft) => (isSiteName(cleanLine(draft)) ? undefined : words.longName)}
        onKeep={(site) => own.onMeans({ site: cleanLine(site) })}
      />
      <KeptField
        label={words.usualInvigilators}
        value={props.invigilators.usual}
        hint={words.invigilatorsHint}
        maxLength={MOST_INVIGILATORS}
        disabled={!props.canName}
        check={() => undefined}
        onKeep={(typed) => props.onInvigilators(typed)}
      />
      <Rooms {...own} />
      <PeriodFields
        {...own}
        legend={words.period}
        hint={words.periodHint}
        period={means.period}
        faultId={`${id}period`}
        fault={own.sayFault(['bad-period', 'period-over'])}
        onPeriod={(period) => own.onMeans({ period })}
      />
      <details class="plan-fold" open={own.sayFault(['bad-slot', 'bad-catch-up']) !== undefined}>
        <summary class="plan-summary">{words.moreMeans}</summary>
        <Lengths {...own} />
        <WaysToShare {...own} />
        <CatchUp {...own} />
      </details>
      <details class="plan-fold" open={means.closedDays.length + means.placements.length > 0}>
        <summary class="plan-summary">{words.daysLeftOut}</summary>
        <ClosedDays {...own} />
        <ClassPlacements {...own} />
      </details>
      <FaultLine id={`${id}unknown`} sentence={unknown} />
    </PlanSection>
  );
}
