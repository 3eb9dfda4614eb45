import type { Landmark, LandmarkFact } from '../landmark.ts';

/** In the sidebar of an administrator whose school has pupils. */
export const certificationsLink: Landmark = {
  role: 'link',
  names: { fr: 'Certifications', en: 'Certifications' },
  attribute: 'a[href="/certifications"]',
};
export const certificationsLinkFact: LandmarkFact = {
  source: 'navigation.main.certifications; orga/app/components/layout/sidebar.gjs@3cc4b11',
  seen: '2026-11-24',
};
