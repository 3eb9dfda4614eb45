import { type Contender, getOrigins, listLegs } from '../contender.ts';
import type { Run } from '../figures.ts';
import { readMetrics } from '../metrics.ts';
import { showView } from '../our-view.ts';
import { type Recorded, recordProfile } from '../profile/record-profile.ts';
import { readScriptTime } from '../profile/script-time.ts';
import { getMedian } from '../spread.ts';
import { type DocumentCost, readDocumentCost } from './document-cost.ts';
import { openProbed, type ProbedPage } from './open-probed.ts';

/** How often the list is rendered anew. */
const REDRAWS = 100;

type StepFigures = Pick<Run, 'stepMs' | 'stepFrames' | 'stepScriptMs' | 'stepShare'>;
type RedrawFigures = Pick<Run, 'redrawScriptMs' | 'redrawShare' | 'redrawBusyMs'>;

/** What a lap and what follows it give. */
interface LapFigures {
  readonly figures: StepFigures & RedrawFigures;
  readonly cost: DocumentCost;
}

async function walkLap(contender: Contender, { page, session }: ProbedPage): Promise<Recorded<StepFigures>> {
  const legs = listLegs(contender);
  const { profile, result } = await recordProfile(session, () =>
    page.evaluate((lap) => window.pageBench.walk(lap, 0, lap.length), legs),
  );
  const script = readScriptTime(profile, getOrigins(contender));
  return {
    profile,
    result: {
      stepMs: getMedian(result.map(({ ms }) => ms)),
      stepFrames: Math.max(...result.map(({ frames }) => frames)),
      stepScriptMs: script.ms / legs.length,
      stepShare: script.share,
    },
  };
}

async function redraw(contender: Contender, { page, session }: ProbedPage): Promise<Recorded<RedrawFigures>> {
  const before = await readMetrics(session);
  const { profile } = await recordProfile(session, () =>
    page.evaluate((times) => window.demoSite.redrawRows(times), REDRAWS),
  );
  const after = await readMetrics(session);
  const script = readScriptTime(profile, getOrigins(contender));
  return {
    profile,
    result: {
      redrawScriptMs: script.ms,
      redrawShare: script.share,
      redrawBusyMs: (after.TaskDuration - before.TaskDuration) * 1000,
    },
  };
}

/**
 * In a new tab, with the card open: a lap through the application back to the list, whose rows are re-rendered at
 * once, while our script still looks at all that the page renders.
 */
export async function measureLap(contender: Contender, probe: string): Promise<LapFigures> {
  await showView(contender, 'card');
  const probed = await openProbed(contender, probe, 'card');
  const loaded = await recordProfile(probed.session, probed.load);
  const walked = await walkLap(contender, probed);
  const redrawn = await redraw(contender, probed);
  const profiles = [loaded, walked, redrawn].map(({ profile }) => profile);
  const cost = await readDocumentCost(contender, probed, profiles);
  await probed.page.close();
  return { figures: { ...walked.result, ...redrawn.result }, cost };
}
