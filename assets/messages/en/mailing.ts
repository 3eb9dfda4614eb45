import type { Hole } from '../../../checklist/mailing/holes.ts';
import type { MailingMessages } from '../mailing-messages.ts';
import { enMailTemplates } from './mail-templates.ts';
import { sayDoubt } from './say-doubt.ts';

/** "8:00", "10:30", of minutes after midnight. */
const sayTime = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const plural = (count: number, one: string, several: string) => (count === 1 ? one : several);

/** What each hole is called. */
const HOLES: Readonly<Record<Hole, string>> = {
  campaigns: 'the list of campaigns',
  progress: 'the list of campaigns',
  sessions: 'the list of sessions',
  hosts: 'the list of sites',
  deadline: 'the deadline',
  holidays: 'the day of the holidays',
  window: 'the dates of the national period',
  school: 'the name of the school',
  who: 'who sees to it',
  schoolYear: 'the school year',
  groupSize: 'the size of groups',
  app: 'the address of Pix',
  way: 'how to open Pix',
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
  nameThem: 'Give each campaign a name: pupils will not know which one is theirs.',
  labelsOnlyHere: 'These names are kept on this computer: there is no more room for them on the others.',
  labelNotSaved: 'The last name could not be kept. Please type it again.',
  noPlan: 'No session is planned yet: make the plan of sessions, or complete the message by hand.',
  copySubject: 'Copy the subject',
  messageHeading: 'Message',
  subject: 'Subject',
  body: 'Text',
  bodyHint: "Write no pupil's name: what you change is kept on this computer.",
  fixed: (holes) =>
    `No longer brought up to date, since you changed it: ${[...new Set(holes.map((hole) => HOLES[hole]))].join(', ')}.`,
  onlyNow:
    'What you wrote over a text in square brackets is for this message: it will have to be completed again next time.',
  tooLong:
    'This text is too long to be kept: it will be gone if you change the step, the readers or the page.',
  notKept: 'The browser refuses to keep this text: it will be gone if you change the tool or the page.',
  copy: 'Copy',
  copied: 'Message copied: paste it into your mail program or into the ENT.',
  copyFailed: 'The browser refuses to copy. Please select the text and copy it yourself.',
  openMail: 'Open in the mail program',
  mailTooLong:
    'This message is too long to open whole in the mail program: it will be copied, and you will only have to paste it.',
  mailPaste:
    'Message copied: paste it into the message that opens; if nothing opens, into your mail program.',
  backToOriginal: 'Back to the original text',
  campaignLine: ({ label, code, link, counts }) =>
    [
      label ? `- ${label}: code ${code}` : `- Code ${code}`,
      ...(counts
        ? [
            `  ${counts.participants} ${plural(counts.participants, 'participant', 'participants')}, ${counts.results} ${plural(counts.results, 'result', 'results')} received as of ${counts.day}`,
          ]
        : []),
      `  ${link}`,
    ].join('\n'),
  sessionLine: ({ name, day, hours: [from, to], room, pupils }) =>
    `- ${day}, ${sayTime(from)} to ${sayTime(to)}, ${room}: ${name}${pupils > 0 ? ` (${pupils} ${plural(pupils, 'pupil', 'pupils')})` : ''}`,
  hosts: ({ exam, media, companion, own }) =>
    [
      `- Indispensable: ${exam}`,
      `- Videos: ${media}`,
      `- To install Pix Companion: ${companion}`,
      ...(own ? [`- Added: ${own}`] : []),
    ].join('\n'),
  hostsRead: (day) =>
    `Read in Pix's source code on ${day}. Questions may open other sites: the académie publishes a list of them.`,
  before: (day) => `before ${day}`,
  by: (day) => `by ${day}`,
  soon: 'as soon as possible',
  way: (domain, app) => (domain === 'fr' ? `from the Médiacentre of the ENT, or at ${app}` : `at ${app}`),
  beforeHolidays: (day) => `before the holidays of ${day}`,
  fromTo: (from, to, doubt) => `from ${from} to ${to}${sayDoubt(doubt, 'estimated dates')}`,
  pupils: (count) => `${count} ${plural(count, 'pupil', 'pupils')}`,
  seenToBy: (who) => `Seen to by ${who}`,
  toFill: {
    campaigns: '[codes of the campaigns to be completed]',
    sessions: '[sessions to be completed: day, hours, room, class]',
    deadline: '[deadline to be completed]',
    window: '[dates to be completed]',
    school: '[name of the school]',
    other: '[to be completed]',
  },
  templates: enMailTemplates,
};
