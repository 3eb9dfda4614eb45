import { type Contender, getOrigins } from '../contender.ts';
import type { Run } from '../figures.ts';
import { showView } from '../our-view.ts';
import { recordProfile } from '../profile/record-profile.ts';
import { readScriptTime } from '../profile/script-time.ts';
import type { Stop } from '../stops.ts';
import { type DocumentCost, readDocumentCost } from './document-cost.ts';
import { openProbed } from './open-probed.ts';

/** What a load gives. */
interface LoadFigures {
  readonly figures: Pick<Run, 'loadMs' | 'loadFrames' | 'loadScriptMs' | 'loadShare'>;
  readonly cost: DocumentCost;
}

/** Loads the list, or another page, in a new tab, our overlay being a pill, until both the page and the pill are painted. */
export async function measureLoad(contender: Contender, probe: string, stop?: Stop): Promise<LoadFigures> {
  await showView(contender, 'pill');
  const probed = await openProbed(contender, probe, 'pill', stop);
  const { profile, result } = await recordProfile(probed.session, probed.load);
  const cost = await readDocumentCost(contender, probed, [profile]);
  await probed.page.close();
  const script = readScriptTime(profile, getOrigins(contender));
  return {
    figures: {
      loadMs: result.ms,
      loadFrames: result.frames,
      loadScriptMs: script.ms,
      loadShare: script.share,
    },
    cost,
  };
}
