import type { Landmark, LandmarkFact } from '../landmark.ts';

/** In the sidebar of Pix Certif. */
export const sessionsLink: Landmark = {
  role: 'link',
  names: { fr: 'Sessions de certification', en: 'Certification sessions' },
  attribute: 'nav a[href="/sessions"]',
};
export const sessionsLinkFact: LandmarkFact = {
  source: 'navigation.sidebar.sessions.extra-information; pix/facts.md, chapter 6',
  seen: '2026-11-24',
};
