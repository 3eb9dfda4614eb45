import { sortSteps } from '../../checklist/hand-over/sort-steps.ts';
import { countDone } from '../../checklist/year-overview.ts';
import { formatDay } from '../ui/format-day.ts';
import type { SheetProps } from './hand-over-props.ts';
import { SheetDates } from './sheet-dates.tsx';
import { SheetFigures } from './sheet-figures.tsx';
import { DoneSteps, LeftSteps } from './sheet-steps.tsx';

/** The sheet on one A4 page, notes running on: what is left, the dates, what was done, the figures. */
export function HandOverSheet(props: SheetProps) {
  const { words, model, authors } = props;
  const { t, today, state, statuses, texts } = model;
  const { left, done, without } = sortSteps(statuses);
  const count = countDone(statuses);
  const { name, uai } = state.establishment ?? {};
  const school = name || uai;
  const day = `${formatDay(today, t)} ${today.slice(0, 4)}`;
  return (
    <article class="hand-sheet" aria-labelledby="hand-sheet-title">
      <header>
        <h4 class="hand-title" id="hand-sheet-title">
          {words.sheetTitle}
        </h4>
        <p>
          <b>{words.sheetFor(school && name && uai ? `${name} (${uai})` : school, state.scope.schoolYear)}</b>
        </p>
        <p>
          {words.madeOn(day, authors?.own.nickname)}. {t.progressLabel(count.done, count.total)}.
        </p>
      </header>
      <LeftSteps {...props} steps={left} />
      <div class="hand-columns">
        <SheetDates {...props} />
        <SheetFigures {...props} />
      </div>
      <DoneSteps {...props} steps={done} />
      {without.length > 0 && (
        <section>
          <h5>{words.withoutHeading}</h5>
          <ul>
            {without.map(({ step }) => (
              <li key={step.id}>{texts[step.id].title}</li>
            ))}
          </ul>
        </section>
      )}
      <footer>{words.foot}</footer>
    </article>
  );
}
