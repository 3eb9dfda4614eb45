export type DemoFault = 'never-renders' | 'throws' | 'removes-overlay' | 'slow' | 'keys';

const query = new URLSearchParams(location.search);

/** Flags of the URL the document was loaded with; in-app navigation neither adds nor removes any. */
export const FLAGS = {
  fault: (query.get('demo-fault') ?? undefined) as DemoFault | undefined,
  reset: query.has('demo-reset'),
  /** The day the demo lives in, `YYYY-MM-DD`; the browser's own by default. */
  today: query.get('demo-today') ?? undefined,
  /** The user is a member of Pix Orga, and no administrator. */
  isMember: query.has('demo-member'),
  /** Pages say no day: what is shown then hangs on their addresses alone. */
  isUndated: query.has('demo-undated'),
  /** Day of the last import of the structure the document opens in, `YYYY-MM-DD`, or `none`. */
  lastImport: query.get('demo-import') ?? undefined,
  /** The formats that the import takes, as in `.csv` for an agricultural lycée. */
  importFormats: query.get('demo-import-formats') ?? undefined,
  /** The buttons of `/certifications` before a class is chosen: a form that refuses one, and a server the other. */
  hasFreeButtons: query.has('demo-free-buttons'),
  /** Older generation of dialogs. */
  oldModal: query.has('old-modal'),
  /** Notices and filters of the older generation. */
  oldNotices: query.has('old-notices'),
  /** The banner that announces the end of access to Pix Certif: its day, `YYYY-MM-DD`. */
  suspension: query.has('demo-banner') ? query.get('demo-banner') || '2027-07-16' : undefined,
  /** The banner that gives the window of certification: its two days, `YYYY-MM-DD/YYYY-MM-DD`. */
  period: query.get('demo-period') ?? undefined,
  /** A banner that gives neither. */
  strangeBanner: query.has('demo-banner-strange'),
  /** Pix Certif before its opening day: its pages lead to `/espace-ferme`. */
  isClosed: query.has('demo-closed'),
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
  /** Selectors that no longer match anything: markup that Pix changed. */
  unmatched: query.getAll('demo-rename-class'),
  /** People, codes and names are marks that a test can look for. */
  hasSentinels: query.has('demo-sentinels'),
  /** How many sessions there are besides the usual ones. */
  moreSessions: Number(query.get('demo-sessions')) || 0,
  /** Rows of the list of pupils hold as much as those of Pix: bubbles, and a menu that is closed. */
  hasHeavyRows: query.has('demo-heavy'),
  /** How many pupils there are besides the usual ones. */
  morePupils: Number(query.get('demo-pupils')) || 0,
  isEnglish: location.hostname.endsWith('.org') && query.get('lang') === 'en',
};
