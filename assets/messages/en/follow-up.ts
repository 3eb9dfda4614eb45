import type { FollowUpMessages } from '../follow-up-messages.ts';

/** The words of the follow-up without names, in English. */
export const enFollowUp: FollowUpMessages = {
  intro:
    'In Pix Orga, open a campaign and click on “Export the results (.csv)”, then choose that file here. You may choose several.',
  privacy:
    'The file is read on this computer. Only numbers and the names of classes are shown, until this page is closed: no name of a pupil, no identifier.',
  pickFiles: 'Choose CSV files',
  drop: 'or drop them here.',
  reading: 'Reading…',
  fileOf: (place, count, sentence) => `File ${place} of ${count}. ${sentence}`,
  faults: {
    'too-big': 'This file is too large to be the export of a campaign.',
    spreadsheet:
      'This is a spreadsheet or an archive, not a CSV. Export the results of the campaign from Pix Orga (CSV).',
    unreadable:
      'This file is not a CSV that can be read. Export the results of the campaign from Pix Orga (CSV).',
    empty: 'This file is empty.',
    certifications: 'These are certification results. Choose the export of a campaign of Pix Orga instead.',
    'not-results':
      'This file does not have the columns of the export of a campaign. Export the results from Pix Orga (CSV).',
    'no-pupil': 'This file has column headings only: nobody has begun this campaign yet.',
  },
  repeated: (campaign) => `${campaign}: this file had already been read, it is counted once.`,
  replaced: (campaign) => `${campaign}: this file takes the place of the one read before.`,
  noClasses: (campaign) => `${campaign}: the file has no column “Classe”, only the total is counted.`,
  oddClasses: (campaign) =>
    `${campaign}: the column “Classe” holds hardly any classes of at least three pupils, only the total is counted.`,
  unreadableRows: (campaign, count) =>
    `${campaign}: ${count} ${count === 1 ? 'line of the file cannot be read, it is not counted.' : 'lines of the file cannot be read, they are not counted.'}`,

  campaign: (number, code, place) =>
    number || code ? ['Campaign', number, code].filter(Boolean).join(' ') : `Campaign no. ${place}`,
  caption: 'How far the classes are',
  className: 'Class',
  noClass: 'No class',
  otherClasses: 'Others',
  otherClassesHint:
    '“Others”: classes of fewer than three pupils, and what does not look like the name of a class.',
  total: 'Total',
  finished: 'Finished',
  unfinished: 'Not finished',
  certifiable: 'Certifiable',
  nobody: 'no pupil',
  remove: (campaign) => `Remove: ${campaign}`,
  notStarted:
    "Pupils who never began are not in Pix's export: they are not counted. A pupil who took the test again counts once.",
  printedFor: (establishment, day) => [establishment, day].filter(Boolean).join(', '),

  print: 'Print',
  copy: 'Copy the table',
  keep: 'Keep these numbers with the step',
  keepHint: (step) => `A line of numbers is added to your note of the step “${step}”.`,
  keepInstead: (step) =>
    `Your note of the step “${step}” still has the earlier numbers: keep these to replace them.`,
  keepNowhere: 'To keep these numbers with a step, open this follow-up from the step.',
  kept: (step) => `These numbers are in your note of the step “${step}”.`,
  keptInShort: (step) =>
    `The totals are in your note of the step “${step}”: there was not enough room left for the classes.`,
  noRoom: 'These numbers no longer fit in the note of the step. Shorten it, then try again.',
  undo: 'Undo',
  undone: 'The line is taken out of the note.',
  line: (day, campaigns) =>
    `Follow-up of ${day}, among those who began: ${campaigns
      .map(({ name, finished, pupils, certifiable, classes }) => {
        const more = certifiable === undefined ? '' : `, ${certifiable} certifiable`;
        const list = classes.length > 0 ? ` (${classes.join(', ')})` : '';
        return `${name} ${finished}/${pupils} finished${more}${list}`;
      })
      .join('; ')}`,
};
