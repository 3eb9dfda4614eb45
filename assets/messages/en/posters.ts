import type { PostersMessages } from '../posters-messages.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the posters, in English. */
export const enPosters: PostersMessages = {
  intro: 'One poster per campaign, for the classroom; the code can be read from the last row.',
  noCampaign:
    'No code has been seen yet. Open the list of campaigns in Pix Orga, then come back here, or type a code below.',
  openCampaigns: 'Open the campaigns in Pix Orga',

  campaigns: 'Campaigns',
  campaign: (code, number) => (number ? `${code}, campaign ${number}` : code),
  createdOn: (day) => `created on ${day}`,
  heading: 'Heading of the poster',
  headingOf: (code) => `Heading of the poster ${code}`,
  headingHint:
    'Give each poster a heading, for example “2de GT, placement test”. What you change here is for the paper only.',
  otherCode: 'Code of a campaign',
  addCode: 'Add this code',
  codeHint: 'Four to nine letters, then three to five digits.',
  codeFault: 'This is not a campaign code: it has letters, then digits, such as ABCDEF123.',
  codeThere: (code) => `The code ${code} is already in the list.`,

  format: 'Format',
  formats: { a4: 'A4', a5: 'A5', four: 'Four to an A4 page, to be cut out' },
  lastDay: 'Last day for pupils (optional)',
  lastDayHint: 'It is written at the foot of the poster.',
  lastDayPast: 'This day is already past: change it before you print, or clear it.',
  isByEnt: 'Pupils go through the ENT (Médiacentre)',

  print: 'Print',
  pages: (count) => `${count} ${plural(count, 'page', 'pages')} to print.`,
  printHint: 'When printing, choose “Actual size” and paper of the format above.',
  nothingChosen: 'Tick at least one campaign.',
  preview: 'Preview',

  title: 'Pix test',
  codeLabel: 'Code of the test',
  signs: (letters, digits) => `${letters} letters, then ${digits} ${plural(digits, 'digit', 'digits')}`,
  stepsHeading: 'What to do',
  steps: (isByEnt, place) =>
    isByEnt
      ? ['Sign in to the ENT and open Pix in the Médiacentre.', 'Click on “I have a code”.', 'Type the code.']
      : [`Go to ${place}.`, 'Type the code.', 'Sign in to your Pix account.'],
  scan: (isByEnt) => (isByEnt ? 'or scan, after signing in through the ENT' : 'or scan'),
  qrName: (address) => `QR code that leads to ${address}`,
  until: (day) => `Last day: ${day}`,
};
