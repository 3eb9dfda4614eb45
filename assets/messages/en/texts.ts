import { enGB as dateLocale } from 'date-fns/locale/en-GB';
import { listDayNames } from '../list-day-names.ts';
import type { Texts } from '../messages.ts';
import { RESOURCE_URLS } from '../resource-urls.ts';
import { enAlternatives, enSentences } from './sentences.ts';
import { enCsvImport, enSteps } from './steps.ts';

/** The texts in English. */
export const enTexts: Texts = {
  language: 'en',

  name: 'Check-list Pix',
  independent: 'Independent extension, not affiliated with Pix',
  steps: enSteps,
  csvImport: enCsvImport,
  sentences: enSentences,
  alternatives: enAlternatives,
  phases: {
    rentree: 'Start of year',
    toussaint: 'Autumn break',
    novembre: 'November',
    preparation: 'Preparation',
    passation: 'Exams',
    cloture: 'Closing',
  },
  resourceUrls: RESOURCE_URLS,
  resources: {
    'certification-flyer': 'Certification leaflet (PDF, in French)',
    'sites-to-allow': 'List of sites to allow (spreadsheet, in French)',
    'companion-check': 'Page that checks the Pix Companion extension',
  },

  dayNames: listDayNames(dateLocale),
  firstOfMonth: '1',

  progressName: 'Progress of the year',
  notApplicable: 'Not applicable this year',

  whyLabel: 'Why?',
  whenLabel: 'When?',
  whereLabel: 'Where?',
  resourcesLabel: 'See also',
  forAdmin: 'Ask an administrator of Pix Orga',
  markDone: 'Mark as done',
  opensNewTab: '(new tab)',

  cardLabel: 'Check-list Pix',
  openCard: 'Open the check-list',
  closeCard: 'Minimise the check-list',
  partTitles: {
    'save-certifications': "Save last year's certifications",
    'remove-campaigns': "Delete last year's campaigns",
  },
  pressAgain: 'Press once more to confirm.',
  undo: 'Undo',
  nextElsewhere: 'Next:',
  nothingHere: 'Nothing to do on this page today.',
  allDone: 'Every step of the year is done.',
  allDoneDetail: 'Nothing is left to do this school year. Well done, and see you in September!',
  southernShort: 'No deadline: your year goes from February or March to December.',
  southernYear:
    'Your school year runs from February or March to December: the check-list does not work out its deadlines. The steps can still be ticked, without a date.',
  rhythmUnknown: {
    southernShort: 'No deadline until you have said when your year begins.',
    southernYear:
      "The check-list does not know whether your year begins in September, or in February or March: say it from the browser's Check-list Pix icon. Until then, steps have no date.",
  },
  stateAlt: { late: 'late', soon: 'due soon' },
  markAlt: { nudge: 'advice for this page', proposal: 'a step to confirm' },

  moreActions: 'Show more actions',
  moveTo: {
    'bottom-left': 'Move to the bottom left',
    'top-left': 'Move to the top left',
    'top-right': 'Move to the top right',
  },
  hideOnPage: 'Hide on this page',
  hideToday: 'Hide for today',
  showAgainHint: 'To show it again, click the Check-list Pix icon of the browser.',
  hiddenOnPage: 'Hidden on this page.',
  hiddenToday: 'Hidden for today.',
  putOff: 'Put off',
  putOffTomorrow: 'Put off until tomorrow',
  putOffDay: 'Put off until another date',
  putOffNoMore:
    'The deadline is too near to put this step off. Do it, or change its deadline in “The whole year”.',
  putOffConfirm: 'Put off until this date',
  showWhere: 'Show where',
  showDetails: 'Details',
  hideDetails: 'Fold',
  detailsMissing: 'The details could not be shown. Reload the page to try again.',
  addHere: 'Add a step for this page',
  openYear: 'The whole year',
  openSettings: 'Settings',
  openPlan: 'Plan of the sessions',
  openTools: 'Tools (messages, posters…)',
  openTool: {
    mailing: 'Write the message',
    posters: 'Make the posters',
    'network-check': 'Check the network',
    'follow-up': 'Follow up by class',
    'year-file': 'Put the year into my calendar',
    paper: 'Print the check-list',
    'year-report': 'Report on the year',
    'hand-over': 'Hand over',
  },
  openBeside: 'Open beside the page',
  panelByMenu: "Open the sidebar from the browser's menu.",
  notOpened: 'The browser has not opened this page. Try again in a moment.',
  isInPanel: 'All of it is in the panel, beside the page.',
  shortNotices: {
    unsaved: 'Your last change is not saved.',
    unreadable: 'The browser gives no access to the data. Reload the page.',
    newer: 'Update the extension to tick here.',
    unconverted: 'Data intact but not converted: nothing to tick here.',
    partial: 'Ticks may be missing. Reload the page.',
    damaged: 'Some data could not be read; a copy is kept.',
    refused: 'Ticks kept on this computer, not yet on the others.',
  },

  acceptProposal: 'Yes',
  declineProposal: 'Not yet',
  muteProposal: 'Stop proposing',
  hideNudge: 'Hide today',
  muteNudge: 'Stop showing',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow the copy: select the text and copy it.',
  whyHere: 'Why this step here?',
  diagnostic: 'Details for support',
  copyReport: 'Copy the diagnostic',

  savedHere: 'Saved on this computer',
  saving: 'Saving…',
  refused: {
    full: 'The browser refuses to send to your other computers: its space is full. Your ticks are kept on this computer. Shorten some notes to make room; sending is retried regularly.',
    fullOfTicks:
      'The browser refuses to send to your other computers: its space is full. Your ticks are kept on this computer; sending is retried regularly. To have them elsewhere meanwhile, export them from the settings.',
    other:
      'The browser refuses for now to send to your other computers. Your ticks are kept on this computer; sending is retried regularly.',
  },
  noEstablishment: 'No establishment recognised',
  adopt: 'Yes, keep them',
  decline: 'No',
  notSaved: 'Your last tick could not be saved. It will be lost if you close this page.',
  tooManyEstablishments:
    'Your last tick could not be saved: 24 establishments are in the list already. Remove one by the menu (Remove this establishment), then try again.',
  retry: 'Try again',
  partial:
    'The browser gives access to part of your data only: ticks may be missing here. Reload the page to try again.',
  damaged:
    'Part of your data could not be read. The rest is shown, and a copy of everything was kept on this computer.',
  readOnly: {
    newer:
      'Update the extension: this data comes from a newer version. Nothing can be ticked here until then.',
    unconverted:
      'Your data comes from an old version and could not be converted. It is intact; nothing can be ticked here.',
  },
  unreadable: 'The browser gives no access to the data of the extension. Reload the page to try again.',
  broken: 'The check-list could not be shown here. The rest of the page is untouched.',
};
