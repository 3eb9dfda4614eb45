/** What is compared by turns in the same run. */
export const SUBJECTS = ['ours', 'panel', 'scripted', 'word'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Those that are ours. */
export type OwnSubject = 'ours' | 'panel';

/** The page that each opens. A panel of one word is the same page as a popup of one. */
export const OPENED: Readonly<Record<Subject, string>> = {
  ours: 'popup.html',
  panel: 'panel.html',
  scripted: 'popup.html',
  word: 'popup.html',
};

/** How the tables call them. */
export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  ours: 'Check-list Pix',
  panel: 'its side panel',
  scripted: 'a word written by a script',
  word: 'a word',
};

/** What is there once a popup shows all it has to show. */
export const SHOWN: Readonly<Record<Subject, string>> = {
  ours: '[role="progressbar"][aria-valuenow="8"]',
  panel: '[role="progressbar"][aria-valuenow="8"]',
  scripted: 'p',
  word: 'p',
};
