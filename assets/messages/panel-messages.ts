/** The words of the side panel, in one language. */
export interface PanelMessages {
  /** Heads the step of the page beside the panel. */
  readonly onThisPage: string;
  /** The page has no step to do now. */
  readonly nothingHere: string;
  /** The tab is none of Pix's. */
  readonly notPix: string;
  /** The tab is one of Pix's, and its script has told nothing yet. */
  readonly waiting: string;
}
