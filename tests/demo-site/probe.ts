/** What the demo site tells a test, as `window.demoSite`. */
export interface DemoProbe {
  /** In-app navigation by `history.pushState`; `path` may carry a query. */
  navigate(path: string): void;
  /** Every key that reached `document`, in order, as `keydown:a`, `keypress:a`, `keyup:a`. */
  keys: string[];
  /** How many overlays the fault `removes-overlay` has removed. */
  removed: number;
  /** Id of the page on screen; empty between a change of URL and the rendering that follows. */
  rendered: string;
  /** How many times a page has been rendered after a change of URL. */
  renders: number;
  /** Draws the page again with new rows in its tables, so many times, once in each frame. */
  redrawRows(times: number): Promise<void>;
}

declare global {
  interface Window {
    demoSite: DemoProbe;
  }
}
