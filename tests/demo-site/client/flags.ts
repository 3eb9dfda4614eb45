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
  isEnglish: location.hostname.endsWith('.org') && query.get('lang') === 'en',
};
