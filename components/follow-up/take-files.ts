import { gatherResults } from '../../checklist/follow-up/gather-results.ts';
import type { CampaignResults } from '../../checklist/follow-up/read-results.ts';
import { type PickedReading, readResultsFile } from './read-results-file.ts';
import { type Naming, sayCampaign } from './say-results.ts';

/** What is counted, and what is to be said of the files. */
export interface Taken {
  readonly results: readonly CampaignResults[];
  readonly sentences: readonly string[];
}

function sayTaken(
  results: readonly CampaignResults[],
  read: CampaignResults,
  became: 'added' | 'replaced' | 'repeated',
  naming: Naming,
): string[] {
  const { words } = naming;
  const same = (each: CampaignResults) => JSON.stringify(each) === JSON.stringify(read);
  const name = sayCampaign(read, results.findIndex(same), naming);
  return [
    became !== 'added' && words[became](name),
    became !== 'repeated' && read.classColumn === 'absent' && words.noClasses(name),
    became !== 'repeated' && read.classColumn === 'odd' && words.oddClasses(name),
    became !== 'repeated' && read.unreadable !== undefined && words.unreadableRows(name, read.unreadable),
  ].filter((sentence) => sentence !== false);
}

/** Reads files one after the other. */
export async function readFiles(files: readonly File[]): Promise<readonly PickedReading[]> {
  const readings: PickedReading[] = [];
  for (const file of files) readings.push(await readResultsFile(file));
  return readings;
}

/** Puts what files count beside what is there. */
export function takeReadings(
  readings: readonly PickedReading[],
  there: readonly CampaignResults[],
  naming: Naming,
): Taken {
  const { words } = naming;
  let results = there;
  const sentences: string[] = [];
  for (const [index, read] of readings.entries()) {
    let said: readonly string[];
    if ('fault' in read) said = [words.faults[read.fault]];
    else {
      const gathered = gatherResults(results, read);
      results = gathered.results;
      said = sayTaken(results, read, gathered.became, naming);
    }
    // By its place: a file's name holds that of its campaign, which may be a person's.
    const isOneOfMany = readings.length > 1 && 'fault' in read;
    sentences.push(
      ...said.map((each) => (isOneOfMany ? words.fileOf(index + 1, readings.length, each) : each)),
    );
  }
  // Of a file picked twice it is said once.
  return { results, sentences: [...new Set(sentences)] };
}
