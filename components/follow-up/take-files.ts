import type { FollowUpMessages } from '../../assets/messages/follow-up-messages.ts';
import { gatherResults } from '../../checklist/follow-up/gather-results.ts';
import type { CampaignResults } from '../../checklist/follow-up/read-results.ts';
import { readResultsFile } from './read-results-file.ts';
import { sayCampaign } from './say-results.ts';

/** What is counted, and what is to be said of the files. */
export interface Taken {
  readonly results: readonly CampaignResults[];
  readonly sentences: readonly string[];
}

function sayTaken(
  results: readonly CampaignResults[],
  read: CampaignResults,
  became: 'added' | 'replaced' | 'repeated',
  words: FollowUpMessages,
): string[] {
  const same = (each: CampaignResults) => JSON.stringify(each) === JSON.stringify(read);
  const name = sayCampaign(read, results.findIndex(same), words);
  return [
    became !== 'added' && words[became](name),
    became !== 'repeated' && read.classColumn === 'absent' && words.noClasses(name),
    became !== 'repeated' && read.classColumn === 'odd' && words.oddClasses(name),
  ].filter((sentence) => sentence !== false);
}

/** Reads files one after the other, and puts what they count beside what is there. */
export async function takeFiles(
  files: readonly File[],
  there: readonly CampaignResults[],
  words: FollowUpMessages,
): Promise<Taken> {
  let results = there;
  const sentences: string[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readResultsFile(file);
    let said: readonly string[];
    if ('fault' in read) said = [words.faults[read.fault]];
    else {
      const gathered = gatherResults(results, read);
      results = gathered.results;
      said = sayTaken(results, read, gathered.became, words);
    }
    // By its place: a file's name holds that of its campaign, which may be a person's.
    const isOneOfMany = files.length > 1 && 'fault' in read;
    sentences.push(...said.map((each) => (isOneOfMany ? words.fileOf(index + 1, files.length, each) : each)));
  }
  // Of a file picked twice it is said once.
  return { results, sentences: [...new Set(sentences)] };
}
