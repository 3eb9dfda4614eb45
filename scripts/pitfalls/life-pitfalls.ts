import type { Pitfall } from './pitfall.ts';

const CONTENT = 'entrypoints/overlay.content';

/** What ends an overlay, or keeps it from living. */
export const LIFE_PITFALLS: readonly Pitfall[] = [
  {
    breaks: 'A download or a navigation that the page cancels is taken for a change of page',
    tests: [
      {
        file: 'locations.test.ts',
        name: 'a navigation that the page cancels',
        mutant: {
          file: 'guest/location-watcher.ts',
          from: "navigation.addEventListener('currententrychange', look, { signal });",
          to: "(navigation as any).addEventListener('navigate', (event: any) => listener(new URL(event.destination.url)), { signal });",
        },
      },
      { file: 'locations.test.ts', name: 'a file made by the page and downloaded' },
      { file: 'locations.test.ts', name: 'another query and another hash, as filters make them' },
    ],
  },
  {
    breaks: 'The address is known and the page is not there yet, or never comes',
    tests: [
      {
        file: 'guest.test.ts',
        name: 'shows the step on a page that never renders',
        mutant: {
          file: `${CONTENT}/establishment-wait.ts`,
          from: '[setTimeout(() => isAlone() && end(), NAME_WAIT_MS), setTimeout(end, LONG_WAIT_MS)]',
          to: '[setTimeout(() => isAlone())]',
        },
      },
      { file: 'guest.test.ts', name: 'shows the step on a page that throws' },
      { file: 'where.test.ts', name: 'gives the label to look for when the page does not show it' },
    ],
  },
  {
    breaks: 'The page removes the overlay, once or again and again',
    tests: [
      {
        file: 'guest.test.ts',
        name: 'gives up on a page that removes it 20 times, and comes back with the next page',
        mutant: { file: 'guest/keep-mounted.ts', from: 'PATIENCE = 20', to: 'PATIENCE = 200' },
      },
      {
        file: 'guest.test.ts',
        name: 'comes back when the page removes it once',
        mutant: {
          file: 'guest/keep-mounted.ts',
          from: 'if (patience >= 1) mount();',
          to: 'if (patience >= 100) mount();',
        },
      },
      {
        file: 'life.test.ts',
        name: 'finds it back each time, and nothing is left of the others',
      },
    ],
  },
  {
    breaks: 'An update leaves dead overlays in open tabs, or none; a script injected twice draws two',
    tests: [
      {
        file: 'guest.test.ts',
        name: 'removes an element left by an earlier version',
        mutant: {
          file: 'guest/overlay-host.ts',
          from: 'for (const orphan of document.querySelectorAll(tag)) orphan.remove();',
          to: '',
        },
      },
      {
        file: 'update.test.ts',
        name: 'adopts the open tabs without a reload, one overlay in each, and ticks are saved from there',
        mutant: {
          file: 'entrypoints/background/adopt-open-tabs.ts',
          from: 'if (import.meta.env.FIREFOX) return;',
          to: 'return;',
          browsers: ['chromium'],
        },
      },
      { file: 'life.test.ts', name: 'is one, and listens once, after its script was injected twice' },
      {
        file: 'life.test.ts',
        name: 'leaves one overlay in each, and four of them no more than the nodes of one script',
      },
    ],
    remarks: { firefox: 'the browser itself runs the new script in open tabs' },
  },
  {
    breaks: 'Alarms and background scripts vanish',
    tests: [
      {
        file: 'reminders.test.ts',
        name: 'the alarm of the next day is set anew at the next start',
        mutant: {
          file: 'entrypoints/background/alarms.ts',
          from: 'await browser.alarms.create(NEXT_DAY_ALARM,',
          to: 'if (now < 0) await browser.alarms.create(NEXT_DAY_ALARM,',
        },
      },
      {
        file: 'sleeping-background.test.ts',
        name: 'a tick is kept though the popup closes right after the click',
      },
    ],
  },
  {
    breaks: 'Values set by an administrator of the browser are not there in the first seconds',
    tests: [],
    notApplicable: 'Nothing is read from `storage.managed`',
  },
];
