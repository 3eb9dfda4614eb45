import { ArrowLeft } from 'lucide';
import type { PopupMessages } from '../../assets/messages/messages.ts';
import type { PastYearMessages } from '../../assets/messages/past-year-messages.ts';
import type { Almanac } from '../../checklist/almanac.ts';
import type { SchoolYear } from '../../checklist/school-year.ts';
import { PAST_YEAR_TOOLS, type ToolId } from '../../checklist/tools.ts';
import { buildYearOverview } from '../../checklist/year-overview.ts';
import type { PastYear } from '../../storage/surface/past-years.ts';
import { buildSurfaceModel, type SurfaceModel } from '../surface/surface-model.ts';
import { Icon } from '../ui/icon.tsx';
import { getPastToolPath } from '../year/past-tool.ts';
import { PastStep } from './past-step.tsx';

interface PastYearViewProps {
  readonly schoolYear: SchoolYear;
  /** The years of the establishment in which something was noted; absent while they are read. */
  readonly years: readonly PastYear[] | undefined;
  /** The year that is not over. */
  readonly model: SurfaceModel;
  /** Has the year that is over, with the steps of packs. */
  readonly almanac: Almanac;
  readonly words: PopupMessages;
  readonly pastWords: PastYearMessages;
  /** Where the current year is. */
  readonly backHref: string;
}

/** The model of a past year, for the states that the user gave: its deadlines matter no more. */
function lookBack(
  { t, today, state }: SurfaceModel,
  { schoolYear, progress }: PastYear,
  almanac: Almanac,
): SurfaceModel {
  const scope = { ...state.scope, schoolYear };
  return buildSurfaceModel({ ...state, scope, progress }, today, { t, almanac });
}

/** A school year that is over, as its establishment left it: nothing can be changed in it. */
export function PastYearView({
  schoolYear,
  years,
  model,
  almanac,
  words,
  pastWords,
  backHref,
}: PastYearViewProps) {
  const { t, state } = model;
  if (!years || state.phase === 'reading') return <p class="reading">{words.reading}</p>;
  const year = years.find((each) => each.schoolYear === schoolYear);
  const past = year && lookBack(model, year, almanac);
  const overview = past && buildYearOverview(past.statuses);
  const { establishment } = state;
  const getToolName = (tool: ToolId) => {
    if (tool === 'paper') return pastWords.printYear;
    return tool === 'year-report' ? pastWords.reportYear : t.openTool[tool];
  };
  return (
    <main class="popup past-year">
      <header class="popup-head">
        <p class="popup-name">{t.name}</p>
        <h1 class="popup-title" tabIndex={-1}>
          {words.year(schoolYear)}
        </h1>
        <a class="link past-year-back" href={backHref}>
          <Icon node={ArrowLeft} />
          {pastWords.backToYear(state.scope.schoolYear)}
        </a>
        <p class="establishment">
          {establishment
            ? words.establishmentNamed(establishment.name, establishment.uai)
            : t.noEstablishment}
        </p>
        <p class="past-year-note">{pastWords.pastYearNote}</p>
        {year && (
          <p class="past-year-paper">
            {PAST_YEAR_TOOLS.map((tool) => (
              <a key={tool} class="link" href={getPastToolPath(tool, schoolYear)}>
                {getToolName(tool)}
              </a>
            ))}
          </p>
        )}
        {overview && (
          <div class="score">
            <p>{t.progressLabel(overview.count.done, overview.count.total)}</p>
          </div>
        )}
      </header>
      {year?.isDamaged && (
        <div class="notices">
          <p class="notice">{pastWords.damagedYear}</p>
        </div>
      )}
      {past && overview ? (
        <section class="whole-year" aria-label={words.wholeYearHeading}>
          {overview.phases.map(({ phase, count, statuses }) => (
            <section class="phase-section" key={phase} aria-labelledby={`phase-${phase}`}>
              <div class="phase-head">
                <h2 id={`phase-${phase}`}>{t.phases[phase]}</h2>
                <small>{t.progress(count.done, count.total)}</small>
              </div>
              <ul>
                {statuses.map((status) => (
                  <PastStep key={status.step.id} status={status} model={past} words={pastWords} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ) : (
        <p class="past-nothing">{pastWords.nothingNoted(schoolYear)}</p>
      )}
    </main>
  );
}
