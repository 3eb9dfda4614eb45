import { type Tally, tallyCheck } from './tally.ts';
import { formatSeconds } from './time-left.ts';

/** One part of a test command. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<Tally> | Tally;
  /** What needs this part alone: it begins when that is over, whatever the others of its stage are at. */
  readonly next?: Stages;
}

/** Parts in the order in which they are run; those of one stage at the same time. */
export type Stages = readonly (readonly Part[])[];

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
  return tally.failed === 0 || tally.failures?.length ? tally : { ...tally, failures: [`FAIL ${name}`] };
}

async function runWithNext(part: Part): Promise<Tally[]> {
  const tally = await runPart(part);
  return [tally, ...(part.next ? await runStages(part.next) : [])];
}

/** Runs parts stage by stage, and gives what each found. */
export async function runStages(stages: Stages): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(...(await Promise.all(stage.map(runWithNext))).flat());
  return tallies;
}

/** The same parts, each stage after the one before: those that follow a part after its stage. */
export function flattenStages(stages: Stages): Part[][] {
  return stages.flatMap((stage) => [
    stage.map(({ name, run }) => ({ name, run })),
    ...stage.flatMap((part) => flattenStages(part.next ?? [])),
  ]);
}

/**
 * Keeps the parts named by their beginning, stages without any left out.
 *
 * @param only all of them when not given
 */
export function selectParts(stages: Stages, only: string | undefined): Stages {
  if (only === undefined) return stages;
  return flattenStages(stages)
    .map((stage) => stage.filter(({ name }) => name.startsWith(only)))
    .filter((stage) => stage.length > 0);
}
