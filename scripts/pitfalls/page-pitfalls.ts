import type { Pitfall } from './pitfall.ts';

const CONTENT = 'entrypoints/overlay.content';

/** What an overlay does to its page, and its page to it. */
export const PAGE_PITFALLS: readonly Pitfall[] = [
  {
    breaks: 'Something is done at each change of the page: a list of a hundred pupils stutters',
    tests: [
      {
        file: 'work.test.ts',
        name: 'is three looks, not one for each change',
        mutant: {
          file: 'guest/watch-rendering.ts',
          from: 'if (!later.isAwaited()) later.ask();',
          to: 'look();',
        },
      },
      {
        file: 'work.test.ts',
        name: 'is nothing at all once the page has had its time, as long as nobody does anything',
      },
    ],
    remarks: { chromium: 'its share of the page is measured by `npm run bench:page`' },
  },
  {
    breaks: 'What comes up by itself takes the press of a hand that was reaching for something else',
    tests: [
      {
        file: 'card-still.test.ts',
        name: 'takes no press as it comes',
        mutant: { file: 'assets/overlay/nudge.css', from: 'animation: just-come 500ms;', to: '' },
      },
      { file: 'card-still.test.ts', name: 'moves no control of the card: a proposal and an advice at once' },
    ],
  },
  {
    breaks: 'A dialog of the page is covered, or covers the overlay and leaves it dead',
    tests: [
      {
        file: 'aside.test.ts',
        name: 'while a dialog of Pix is open, and comes back',
        mutant: {
          file: 'guest/watch-aside.ts',
          from: `const MODALS = 'dialog[open], [aria-modal="true"]';`,
          to: "const MODALS = 'dialog.none';",
        },
      },
      { file: 'aside.test.ts', name: 'comes back when the page closes its dialog by itself' },
      { file: 'aside.test.ts', name: 'while the page is in full screen' },
      { file: 'aside.test.ts', name: 'while the page prints' },
    ],
  },
  {
    breaks: 'The pill lies on a button of the page, and nobody can press it',
    tests: [
      {
        file: 'place.test.ts',
        name: 'moves off a bar that comes up, and stays on screen',
        mutant: {
          file: 'guest/keep-clear.ts',
          from: 'if (place) host.moveTo(place, isCompact);',
          to: '',
        },
      },
      { file: 'place.test.ts', name: 'covers no control of' },
    ],
  },
  {
    breaks: 'A script of the page presses the overlay’s buttons: the shadow root is open, by contract',
    tests: [
      {
        file: 'user-alone.test.ts',
        name: 'takes our controls away to press them elsewhere',
        mutant: {
          file: `${CONTENT}/page-view.ts`,
          from: 'trust?.isOfUser(isHarmless) === true',
          to: 'true',
        },
      },
    ],
  },
  {
    breaks: 'One press of Escape closes a dialog of the page and the overlay',
    tests: [
      {
        file: 'guest.test.ts',
        name: 'leaves Escape to the page when focus is not in it',
        mutant: {
          file: `${CONTENT}/page-view.ts`,
          from: "mounted.container.addEventListener('keydown', (event) => {",
          to: "document.addEventListener('keydown', (event) => {",
        },
      },
      { file: 'aside.test.ts', name: 'leaves an Escape pressed elsewhere alone' },
      {
        file: 'where.test.ts',
        name: 'rings the link, follows it, and ends on Escape with the card as it was',
      },
    ],
  },
  {
    breaks: 'Keys typed in the overlay are shortcuts of the page',
    tests: [
      {
        file: 'guest.test.ts',
        name: 'keeps the keys typed in it from the page, and the page its own',
        mutant: {
          file: 'guest/overlay-host.ts',
          from: '(event) => event.stopPropagation()',
          to: '() => {}',
        },
      },
    ],
  },
  {
    breaks: 'Sizes follow the font size of the page’s root; colours do not follow the page’s theme',
    tests: [
      {
        file: 'look.test.ts',
        name: 'is the same where the page sets its root to',
        mutant: {
          file: 'assets/overlay/host.css',
          from: 'font: 14px / 20px var(--font-body);',
          to: 'font: 0.875rem / 1.25rem var(--font-body);',
        },
      },
      { file: 'look.test.ts', name: "takes Pix's own colour when Pix changes it" },
    ],
  },
  {
    breaks: 'The overlay is under the page’s banner, over its toasts, or carried along by a moved ancestor',
    tests: [
      {
        file: 'look.test.ts',
        name: 'is the same where the page is hostile to unknown elements, and inside a moved body',
        mutant: {
          file: 'guest/overlay-host.ts',
          from: 'const parent = document.documentElement;',
          to: 'const parent = document.body;',
        },
      },
    ],
  },
  {
    breaks: 'A Content-Security-Policy refuses inline styles and scripts',
    tests: [
      {
        file: 'guest.test.ts',
        name: 'is styled under a Content-Security-Policy, and leaves no trace where it has nothing to show',
        mutant: { file: 'guest/overlay-host.ts', from: '[sheet]', to: '[]' },
      },
    ],
  },
];
