import { type Tally, tallyCheck } from './tally.ts';
import { formatSeconds } from './time-left.ts';

/** One part of a test command. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<Tally> | Tally;
}

/** Runs a part and prints what it found and how long it took. A part that throws has failed. */
async function runPart({ name, run }: Part): Promise<Tally> {
  const start = Date.now();
  let tally: Tally;
  try {
    tally = await run();
  } catch (error) {
    tally = tallyCheck(false, String(error));
  }
  const took = formatSeconds((Date.now() - start) / 1000);
  console.log(
    `${tally.failed === 0 ? 'pass' : 'FAIL'}  ${name}, ${took}\n${tally.detail.replace(/^/gm, '      ')}`,
  );
  return tally;
}

/** Runs parts stage by stage; those of one stage at the same time. Gives what each found. */
export async function runStages(stages: readonly (readonly Part[])[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(...(await Promise.all(stage.map(runPart))));
  return tallies;
}

/**
 * Keeps the parts named by their beginning, stages without any left out.
 *
 * @param only all of them when not given
 */
export function selectParts(stages: readonly (readonly Part[])[], only: string | undefined): Part[][] {
  return stages
    .map((stage) => stage.filter(({ name }) => only === undefined || name.startsWith(only)))
    .filter((stage) => stage.length > 0);
}
