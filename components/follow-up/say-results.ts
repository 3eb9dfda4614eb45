import type { CampaignSum, FollowUpMessages } from '../../assets/messages/follow-up-messages.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import { OTHER_CLASSES } from '../../checklist/follow-up/choose-classes.ts';
import { type ClassRow, sumClasses } from '../../checklist/follow-up/gather-results.ts';
import type { CampaignResults, ClassCount } from '../../checklist/follow-up/read-results.ts';

type Column = 'finished' | 'unfinished' | 'certifiable';

/** The columns of a campaign: who is certifiable is known of a collection of profiles alone. */
export const listColumns = ({ classes }: CampaignResults): readonly Column[] =>
  classes.some(({ certifiable }) => certifiable !== undefined)
    ? ['finished', 'unfinished', 'certifiable']
    : ['finished', 'unfinished'];

/** How campaigns are called: by the user's own names for them, else by their numbers. */
export interface Naming {
  readonly words: FollowUpMessages;
  readonly labels: CampaignLabels;
}

const findLabel = ({ number }: CampaignResults, labels: CampaignLabels) =>
  number !== undefined && Object.hasOwn(labels, number) ? labels[number] : undefined;

/** What a campaign is called above its columns. */
export const sayCampaign = (results: CampaignResults, index: number, { words, labels }: Naming) =>
  findLabel(results, labels) ?? words.campaign(results.number, results.code, index + 1);

/** What a class is called in the table. */
export const sayClass = (name: string, words: FollowUpMessages) =>
  name === OTHER_CLASSES ? words.otherClasses : name || words.noClass;

/** The table as a spreadsheet takes it when it is pasted: cells between tabs, a campaign beside the other. */
export function makeTableText(
  results: readonly CampaignResults[],
  rows: readonly ClassRow[],
  naming: Naming,
): string {
  const { words } = naming;
  const cells = (counts: readonly (ClassCount | undefined)[]) =>
    results.flatMap((each, index) =>
      listColumns(each).map((column) => String(counts[index]?.[column] ?? '')),
    );
  const names = results.flatMap((each, index) =>
    listColumns(each).map((_, column) => (column === 0 ? sayCampaign(each, index, naming) : '')),
  );
  const headings = results.flatMap((each) => listColumns(each).map((column) => words[column]));
  const sums = results.map(({ classes }) => sumClasses(classes));
  return [
    ['', ...names],
    [words.className, ...headings],
    ...rows.map(({ name, counts }) => [sayClass(name, words), ...cells(counts)]),
    [words.total, ...cells(sums)],
  ]
    .map((row) => row.join('\t'))
    .join('\n');
}

const sayShare = ({ finished, unfinished }: ClassCount) => `${finished}/${finished + unfinished}`;

/**
 * What of each campaign goes into a note: its totals, and the share of each class.
 *
 * @param hasClasses whether there is room for them
 */
export function listSums(
  results: readonly CampaignResults[],
  naming: Naming,
  hasClasses: boolean,
): CampaignSum[] {
  return results.map((each, index) => {
    const { finished, unfinished, certifiable } = sumClasses(each.classes);
    const known = each.classes.filter(({ name }) => name !== '' && name !== OTHER_CLASSES);
    return {
      name: findLabel(each, naming.labels) ?? each.code ?? each.number ?? sayCampaign(each, index, naming),
      finished,
      pupils: finished + unfinished,
      certifiable,
      classes: hasClasses ? known.map((ofClass) => `${ofClass.name} ${sayShare(ofClass)}`) : [],
    };
  });
}
