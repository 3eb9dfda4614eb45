import type { Pitfall } from './pitfall.ts';

/** What is kept, and what is said. */
export const CONTENT_PITFALLS: readonly Pitfall[] = [
  {
    breaks: 'The quota of `storage.sync` is met in the middle of a year',
    tests: [
      {
        file: 'quota.test.ts',
        name: 'takes every state that must fit, with a margin',
        mutant: {
          file: 'storage/schema/note-size.ts',
          from: 'const MAX_NOTE_BYTES = 420;',
          to: 'const MAX_NOTE_BYTES = 4200;',
        },
      },
      {
        file: 'bad-storage.test.ts',
        name: 'full: ticks are kept on this computer, said so, and go to sync when there is room',
      },
    ],
  },
  {
    breaks: 'A newer version’s progress is written over in an older shape',
    tests: [
      {
        file: 'bad-storage.test.ts',
        name: 'from a newer version: read only, one sentence, zero writes',
        mutant: {
          file: 'storage/keeper/world.ts',
          from: "const UNTOUCHABLE: readonly Condition[] = ['newer', 'unconverted'];",
          to: "const UNTOUCHABLE: readonly Condition[] = ['unconverted'];",
        },
      },
    ],
  },
  {
    breaks: 'Steps are ticked by what was already true before anybody did anything',
    tests: [
      {
        file: 'first-visit.test.ts',
        name: 'ticks nothing by what the page already says',
        mutant: {
          file: 'entrypoints/overlay.content/page-view.ts',
          from: 'host ??= mount();',
          to: "host ??= mount();\n    if (page.steps[0]) void store.setStep(page.steps[0], 'done');",
        },
      },
    ],
  },
  {
    breaks: 'All sixteen steps are on every page',
    tests: [
      {
        file: 'oracle.test.ts',
        name: 'shows the oracle at its share of the addresses, loaded directly',
        mutant: {
          file: 'checklist/page-steps.ts',
          from: 'return [...(now ? [now] : []), ...ordered].slice(0, page.limit);',
          to: 'return ordered;',
        },
      },
    ],
  },
  {
    breaks: 'A label is not found for an apostrophe, a narrow space or another language',
    tests: [
      {
        file: 'where.test.ts',
        name: 'finds a label whatever apostrophe Pix writes in it',
        mutant: { file: 'pix/normalise-name.ts', from: '.replace(/[’‘ʼ]/g, "\'")', to: '' },
      },
      { file: 'where.test.ts', name: 'finds it by its attribute when Pix has changed the words' },
    ],
  },
  {
    breaks: 'Rules are fetched, or code is made at run time: refused by the stores',
    tests: [
      {
        file: 'built-files.test.ts',
        name: 'holds no way to the network and no code made at run time',
        mutant: {
          file: 'entrypoints/overlay.content/index.ts',
          from: 'startOverlay(context as',
          to: "new Function('return 1')();\n    startOverlay(context as",
        },
      },
    ],
  },
];
