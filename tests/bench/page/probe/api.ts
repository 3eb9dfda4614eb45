/** What must be on screen for a subject to have painted. */
export type Showing =
  | { readonly kind: 'overlay'; readonly page: string; readonly view: 'pill' | 'card' }
  | {
      readonly kind: 'popover';
      /** Selectors of the box, and of its title. */
      readonly box: string;
      readonly title: string;
      /** What the title says. */
      readonly words: string;
    }
  /** An empty script shows nothing: the frame itself is awaited. */
  | { readonly kind: 'nothing' };

/** A navigation inside the application, and what it must show. */
export interface Leg {
  readonly path: string;
  /** Id of the demo page that follows. */
  readonly page: string;
  readonly showing: Showing;
}

/** When a load was painted. */
export interface LoadTimes {
  /** From the start of the navigation until the subject and the page were both painted, in ms. */
  readonly ms: number;
  /** 1 when painted in the same frame as the page's first rendering or before. */
  readonly frames: number;
}

/** When a step was painted after a `pushState`. */
export interface LegTimes {
  readonly ms: number;
  /** 1 when painted in the first frame after the `pushState`. */
  readonly frames: number;
}

/** A task over 50 ms, times in ms since the start of the navigation. */
export interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** What the browser itself noted of the document so far. */
export interface Observed {
  /** The sum of all layout shifts, those just after an input included. */
  readonly layoutShift: number;
  readonly longTasks: readonly LongTask[];
}

/** What the probe offers to the script that runs the measures, as `window.pageBench`. */
export interface PageBench {
  /** Starts to watch a load; called before the page's own scripts. */
  watchLoad(showing: Showing): void;
  /** Resolves once the load that is watched has been painted. */
  load: Promise<LoadTimes>;
  /** Makes the navigations `from` up to `to` of laps without end, each once the last one is painted and rendered. */
  walk(lap: readonly Leg[], from: number, to: number): Promise<LegTimes[]>;
  /** Reads what was noted up to the frame that comes, which is painted. */
  readObserved(): Promise<Observed>;
}

declare global {
  interface Window {
    pageBench: PageBench;
  }
}
