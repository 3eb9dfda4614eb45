import type { Hole } from '../../../checklist/mailing/holes.ts';
import type { MailingMessages } from '../mailing-messages.ts';
import { enMailTemplates } from './mail-templates.ts';
import { sayDoubt } from './say-doubt.ts';

const plural = (count: number, one: string, several: string) => (count === 1 ? one : several);

/** What each hole is called. */
const HOLES: Readonly<Record<Hole, string>> = {
  campaigns: 'the list of campaigns',
  progress: 'the list of campaigns',
  sessions: 'the list of sessions',
  hosts: 'the list of sites',
  deadline: 'the deadline',
  holidays: 'the day of the holidays',
  window: 'the dates of the certification',
  school: 'the name of the school',
  schoolYear: 'the school year',
  groupSize: 'the size of groups',
  app: 'the address of Pix',
  check: 'the address of the check page',
};

/** The words of the messages' page, in English. */
export const enMailing: MailingMessages = {
  mailingIntro: 'A message ready to send: choose who it is for, read it, copy it. No address is asked for.',
  stepLabel: 'Step',
  audienceLegend: 'Who are you writing to?',
  audiences: {
    teachers: 'Teachers',
    families: 'Families',
    pupils: 'Pupils',
    technician: 'Technician or digital lead',
    head: 'Head of school',
  },
  campaignsLegend: 'Campaigns',
  campaignsHint:
    "Give each campaign a name that speaks to everyone (“Year 10, first assessment”), without any pupil's name: it will be in your messages and in the list of campaigns, on all your computers.",
  all: 'Tick all',
  none: 'Untick all',
  noCampaign:
    'No campaign of this year is known yet: open the list of campaigns in Pix Orga, then come back here.',
  openCampaigns: 'Open the campaigns in Pix Orga',
  labelOf: (campaign) => `Name that you give to the campaign ${campaign}`,
  labelHeading: 'Give it a name',
  labelsOnlyHere: 'These names are kept on this computer: there is no more room for them on the others.',
  labelNotSaved: 'The last name could not be kept. Please type it again.',
  noPlan: 'No session is planned yet: make the plan of sessions, or complete the message by hand.',
  copySubject: 'Copy the subject',
  messageHeading: 'Message',
  subject: 'Subject',
  body: 'Text',
  bodyHint:
    'What you change is kept on this computer for next time; campaigns, dates and the name of the school will be brought up to date in it.',
  fixed: (holes) =>
    `Changed by hand, and kept as it is: ${[...new Set(holes.map((hole) => HOLES[hole]))].join(', ')}.`,
  tooLong: 'This text is too long to be kept: it is here only until the page is closed.',
  notKept: 'The browser refuses to keep this text: it is here only until the page is closed.',
  copy: 'Copy',
  copied: 'Message copied: paste it into your mail program or into the ENT.',
  copyFailed: 'The browser refuses to copy. Please select the text and copy it yourself.',
  openMail: 'Open in the mail program',
  mailTooLong:
    'This message is too long to open whole in the mail program: it will be copied, and you will only have to paste it.',
  mailPaste: 'Message copied: paste it into the message that has just opened.',
  backToOriginal: 'Back to the original text',
  campaignLine: ({ label, code, link, counts }) =>
    [
      label ? `- ${label}: code ${code}` : `- Code ${code}`,
      ...(counts
        ? [
            `  ${counts.participants} ${plural(counts.participants, 'participant', 'participants')}, ${counts.results} ${plural(counts.results, 'result', 'results')} received by ${counts.day}`,
          ]
        : []),
      `  ${link}`,
    ].join('\n'),
  sessionLine: ({ name, day, hours, room, pupils }) =>
    `- ${day}, ${hours}, ${room}: ${name}${pupils > 0 ? ` (${pupils} ${plural(pupils, 'pupil', 'pupils')})` : ''}`,
  hosts: ({ exam, media, companion }, day) =>
    [
      `- Indispensable: ${exam}`,
      `- Videos: ${media}`,
      `- To install Pix Companion: ${companion}`,
      `- Read in the code of Pix on ${day}; questions may open other sites, which your académie publishes.`,
    ].join('\n'),
  before: (day) => `before ${day}`,
  soon: 'as soon as possible',
  beforeHolidays: (day) => `before the holidays of ${day}`,
  fromTo: (from, to, doubt) => `from ${from} to ${to}${sayDoubt(doubt, 'estimated dates')}`,
  pupils: (count) => `${count} ${plural(count, 'pupil', 'pupils')}`,
  toFill: {
    campaigns: '[codes of the campaigns to be completed]',
    sessions: '[sessions to be completed: day, hours, room, class]',
    deadline: '[deadline to be completed]',
    window: '[dates to be completed]',
    school: '[name of the school]',
  },
  templates: enMailTemplates,
};
