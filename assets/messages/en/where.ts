import type { WhereMessages } from '../where-messages.ts';

const THROUGH = 'This is the way there.';
const FORM = 'Fill in the form, then press here.';
const ONE_EACH = 'Press here, once per level or class.';
const EXPORT = 'Export the results: the review is made of them.';
const COPY_CODE = 'Copy the code, then give it to the pupils.';
const CERTIFICATES = 'Choose a class, then download its certificates.';

/** What to do with what is pointed at, in English. */
export const enWhere: WhereMessages = {
  through: THROUGH,
  archiveUndated: "Sort by date, open last year's, then delete them.",
  steps: {
    'update-admins': 'Go through the roles in the table, then invite who is missing.',
    'archive-last-year': 'Sort by date, open those from before August {year}, delete them.',
    'check-mediacentre': 'Filter here: pupils without the Médiacentre are to be checked.',
    'create-autumn-campaigns': ONE_EACH,
    'import-siecle': 'Press here, then choose the exported file.',
    'share-codes': COPY_CODE,
    'review-before-autumn-break': EXPORT,
    'remind-students': THROUGH,
    'themed-campaigns': ONE_EACH,
    'check-certifiable': 'Filter here by “Certifiable” and count the pupils.',
    'create-sessions': FORM,
    'check-blocked-sites': THROUGH,
    'book-rooms': 'Write the room that you booked here.',
    'run-exams': 'Use this on the day of the exam.',
    'plan-catch-up': 'Choose a day before the end of the catch-up.',
    'finalise-and-download': 'Press here: Pix sends the results after that.',
  },
  pages: {
    'orga-home': 'through',
    'certif-team': 'through',
    'orga-team-invite': { 'update-admins': 'Write the addresses, then press “Inviter”.' },
    'orga-campaigns-mine': {
      'share-codes': 'Note the code of each campaign, then give it out.',
      'review-before-autumn-break': 'Compare the results received with the number of pupils.',
      'remind-students': 'Look for campaigns in which results are missing.',
    },
    'orga-campaigns-all': {
      'share-codes': 'Note the code of each campaign, then give it out.',
      'review-before-autumn-break': 'Compare the results received with the number of pupils.',
      'remind-students': 'Look for campaigns in which results are missing.',
    },
    'orga-campaigns-courses': {
      'share-codes': 'Note the code of each course, then give it out.',
      'review-before-autumn-break': 'Compare those who have finished with the number of pupils.',
      'remind-students': 'Look for courses that pupils have still to finish.',
    },
    'orga-campaign-new': { 'create-autumn-campaigns': FORM, 'themed-campaigns': FORM },
    'orga-campaign-new-catalogue': { 'create-autumn-campaigns': FORM, 'themed-campaigns': FORM },
    'orga-catalogue': {
      'create-autumn-campaigns': 'Open a course to make a campaign of it.',
      'themed-campaigns': 'Open a course to make a campaign of it.',
    },
    'orga-topics': {
      'create-autumn-campaigns': 'Tick topics, then download the selection here.',
      'themed-campaigns': 'Tick topics, then download the selection here.',
    },
    'orga-campaign': {
      'review-before-autumn-break': THROUGH,
      'remind-students': 'Filter here those who have not sent their results.',
    },
    'orga-campaign-settings': { 'archive-last-year': 'Press here if it is of last year.' },
    'orga-import': { 'archive-last-year': THROUGH },
    'orga-certifications': { 'archive-last-year': CERTIFICATES, 'finalise-and-download': CERTIFICATES },
    'certif-sessions': {
      'create-sessions': 'Press here, once per group.',
      'run-exams': 'The invigilator opens the session from here.',
      'plan-catch-up': 'Press here to add a catch-up session.',
      'finalise-and-download': 'Those past and still “Créée” are to be finalised.',
    },
    'certif-session': {
      'create-sessions': THROUGH,
      'book-rooms': 'Press here to change the room.',
      'run-exams': 'On the day, this code; afterwards, the finalisation.',
      'finalise-and-download': THROUGH,
    },
    'certif-session-edit': { 'create-sessions': 'Correct what has to be, then press here.' },
    'certif-session-candidates': {
      'create-sessions': 'Press here to enrol a group.',
      'book-rooms': THROUGH,
      'finalise-and-download': THROUGH,
      'run-exams': 'Print it for the day of the exam.',
    },
    'certif-session-enrol': { 'create-sessions': 'Tick a class, then one group per session.' },
    'certif-session-finalise': { 'finalise-and-download': 'Read the reports again, then press here.' },
  },
  nudges: {
    'group-size': 'Tick a class here, then one group per session.',
    'plan-enrolment': 'Choose the class here, then tick its group.',
    'plan-difference': 'Press here to change the day, the time or the room.',
    'page-only-selected': 'This box ticks the page shown alone: filter by class.',
    'session-day': 'Change the day of the session here.',
    'room-overlap': 'Change the hour here, or the room above.',
    'session-expiry': 'Press here once the exam is over.',
    'to-finalise': {
      others: 'Press here to finalise it.',
      'certif-sessions': 'Open it here, then finalise it.',
    },
    'certificates-before-import': 'Download them from here, class by class.',
    'pupils-moved': 'Press here to import again.',
    'access-end': {
      others: 'The list of sessions to finalise is here.',
      'certif-sessions': 'Those past and still “Créée” are to be finalised.',
      'certif-session-finalise': 'Read the reports again, then press here.',
    },
  },
  missingNudges: {
    'to-finalise': 'Session {session} is not in the list shown: open it by the link.',
  },
};
