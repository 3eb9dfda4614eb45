import type { FirstRunMessages } from '../first-run-messages.ts';

export const enFirstRun: FirstRunMessages = {
  questionOf: (question, total) => `Question ${question} of ${total}`,
  welcome:
    'Check-list Pix tells you, on each page of Pix, the step that matters now: it reads the address of the page, the school, dates and numbers, and nothing leaves your browser.',
  later: 'Later',
  skipAll: 'Skip all',
  skip: 'Skip',
  back: 'Back',
  goOn: 'Continue',
  finish: 'Finish',

  academieHeading: 'Which académie are you in?',
  academieWhy: 'Your deadlines will take your school holidays into account.',
  academieLabel: 'Académie',
  academieNone: 'Choose an académie',
  academieOther: 'Other establishment (French lycée abroad…)',
  academieSouthern: 'Other establishment, whose year begins in February or March',
  academieFromUai: "From your school's number.",
  academieManaged: (academie) => `Académie set by your organisation: ${academie}.`,
  zoneOf: (zone) => `Holidays of zone ${zone}.`,
  ownCalendar: {
    known: 'Holidays have dates of their own there, which the check-list knows.',
    'to-type':
      'Holidays have dates of their own there, not all of which the extension knows: you can type them in the settings. Until then, it says nothing of them.',
    southern:
      'The school year runs from February or March to December there: the check-list does not work out its deadlines.',
  },
  zoneByDefault: 'As long as no académie is chosen, the dates are those of zone A.',

  establishmentHeading: 'Which school are you in?',
  establishmentSeen: 'Seen on the pages of Pix:',
  establishmentsSeen: 'Seen on the pages of Pix:',
  establishmentIsIt: 'This is it',
  establishmentOther: 'It is another school',
  establishmentByItself:
    'You can skip this question: your school will be recognised by itself when you first visit Pix Orga.',
  nameLabel: 'Name of the school',
  nameFaults: {
    name: 'Give the name of the school as well.',
    'long-name': 'This name is too long: shorten it.',
  },
  uaiLabel: 'UAI number (formerly RNE)',
  uaiExample: 'Seven digits and a letter, such as 0750655E.',
  uaiFaults: {
    shape: 'A UAI number has seven digits, then a letter: correct it, or skip this question.',
    letter:
      'This number has a typing error: its letter does not go with its digits. Correct it, or skip this question.',
  },

  pastHeading: 'What has been done already?',
  pastWhy: 'The deadline of these steps has passed. Those that you tick will be noted as done today.',
  before: (day) => `before ${day}`,
  tickAll: 'Tick all',
  untickAll: 'Untick all',
};
