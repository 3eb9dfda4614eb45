/** What is compared by turns in the same run. */
export const SUBJECTS = ['ours', 'scripted', 'word'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** How the tables call them. */
export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  ours: 'Check-list Pix',
  scripted: 'a word written by a script',
  word: 'a word',
};

/** What is there once a popup shows all it has to show. */
export const SHOWN: Readonly<Record<Subject, string>> = {
  ours: '[role="progressbar"][aria-valuenow="8"]',
  scripted: 'p',
  word: 'p',
};
