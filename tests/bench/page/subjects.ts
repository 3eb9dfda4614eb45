/** What is compared on the same pages, in the same run. */
export const SUBJECTS = ['ours', 'none', 'empty', 'driver', 'tippy', 'naive'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Those that may be left out: the goals need ours and the empty script. */
export const OPTIONAL_PEERS = ['none', 'driver', 'tippy', 'naive'] as const satisfies readonly Subject[];

export type OptionalPeer = (typeof OPTIONAL_PEERS)[number];

/** How the tables call them. */
export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  ours: 'Check-list Pix',
  none: 'no extension on the page',
  empty: 'empty script',
  driver: 'driver.js',
  tippy: 'tippy.js',
  naive: 'naive overlay',
};

/** Those that show the text of our card, each in its own way: where their box and its title are. */
export const POPOVERS = {
  driver: { box: '.driver-popover', title: '.driver-popover-title' },
  tippy: { box: '.tippy-box', title: '.tippy-box h2' },
  naive: { box: '#naive-overlay', title: '#naive-overlay h2' },
} as const satisfies Partial<Record<Subject, object>>;

/** One of them. */
export type PopoverSubject = keyof typeof POPOVERS;
