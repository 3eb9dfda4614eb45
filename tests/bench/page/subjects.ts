/** What is compared on the same pages, in the same run. */
export const SUBJECTS = ['ours', 'empty', 'driver'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** How the tables call them. */
export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  ours: 'Check-list Pix',
  empty: 'empty script',
  driver: 'driver.js',
};
