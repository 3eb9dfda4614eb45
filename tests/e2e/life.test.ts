import { testLife } from './life.ts';

// What grows does so each time: tests/deep/long-life.test.ts goes on for longer.
testLife({ navigations: 60, tabs: 12, updatedTabs: 3, removals: 200 });
