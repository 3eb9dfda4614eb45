export type DemoFault = 'never-renders' | 'throws' | 'removes-overlay' | 'slow' | 'keys';

const query = new URLSearchParams(location.search);

/** Flags of the URL the document was loaded with; in-app navigation neither adds nor removes any. */
export const FLAGS = {
  fault: (query.get('demo-fault') ?? undefined) as DemoFault | undefined,
  reset: query.has('demo-reset'),
  /** Older generation of dialogs. */
  oldModal: query.has('old-modal'),
  /** The banner that announces the end of access to Pix Certif. */
  suspensionBanner: query.has('demo-banner'),
  /** Opening day on the page of the closed Pix Certif, `YYYY-MM-DD`. */
  opening: query.get('demo-opening') ?? '2026-11-02',
  /** The user belongs to several structures and may change from one to the other. */
  hasSeveralStructures: query.get('demo-structures') === 'several',
  /** Key of the structure to open the document in. */
  structure: query.get('demo-structure') ?? undefined,
  /** The chrome before the sidebar had a footer: user and structure are in a bar on top. */
  oldTopbar: query.has('old-topbar'),
  /** Names under which things are called otherwise, and names of things that are hidden: landmarks that Pix changed. */
  renamed: query.getAll('demo-rename'),
  hidden: query.getAll('demo-hide'),
  isEnglish: location.hostname.endsWith('.org') && query.get('lang') === 'en',
};
