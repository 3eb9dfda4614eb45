/** Everything that one run measures of one subject, in the order of the table. */
export const FIGURES = {
  loadMs: 'load, until the pill is painted: ms',
  loadFrames: "load, from the page's first rendering until the pill is painted: frames",
  loadScriptMs: 'load, script: ms',
  loadShare: "load, script: % of the page's samples",
  stepMs: '`pushState`, until the new step is painted: ms',
  stepFrames: '`pushState`, until the new step is painted: frames, the slowest of a lap',
  stepScriptMs: '`pushState`, script: ms each',
  stepShare: "`pushState`, script: % of the page's samples",
  redrawScriptMs: '100 rows re-rendered 100 times, script: ms',
  redrawShare: "100 rows re-rendered 100 times, script: % of the page's samples",
  redrawBusyMs: '100 rows re-rendered 100 times, all work of the main thread: ms',
  pageScriptMs: 'paging through the list four times, script: ms',
  pageShare: "paging through the list four times, script: % of the page's samples",
  typeScriptMs: 'five letters typed in the filter, script: ms',
  typeShare: "five letters typed in the filter, script: % of the page's samples",
  heapGrowth: 'navigations 51 to 200, heap: bytes more for each',
  keptGrowth: 'navigations 51 to 200, objects, functions and texts: more',
  nodeGrowth: 'navigations 51 to 200, nodes: more',
  listenerGrowth: 'navigations 51 to 200, listeners: more',
  layoutShift: 'layout shift, load to re-rendering',
  firstShift: 'layout shift, the first visit of all',
  longTasks: 'long tasks, load to re-rendering',
  ownLongTasks: 'long tasks that would not be long without the script',
} as const;

export type Figure = keyof typeof FIGURES;

/** The figures of one run. */
export type Run = Readonly<Record<Figure, number>>;

/** The figures in the order of the table. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly Figure[];
