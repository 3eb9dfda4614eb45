import type { PageBench } from './api.ts';
import { observeDocument } from './observe.ts';
import { walk } from './walk.ts';
import { watchLoad } from './watch-load.ts';

const pageBench: PageBench = {
  watchLoad(showing) {
    pageBench.load = watchLoad(showing);
  },
  load: Promise.reject(new Error('No load was watched')),
  walk,
  readObserved: observeDocument(),
};
// Nobody may ask.
pageBench.load.catch(() => {});

window.pageBench = pageBench;
