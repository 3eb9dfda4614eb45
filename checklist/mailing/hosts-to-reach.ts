import type { Day } from '../day.ts';

/** Why the computers of an exam room must reach a host. */
export type HostUse = 'exam' | 'media' | 'companion';

/** What a candidate's computer must reach, from the code of Pix, not from a list it publishes (pix/facts.md, §11). */
export const HOSTS_TO_REACH: Readonly<Record<HostUse, readonly string[]>> = {
  exam: [
    'app.pix.fr',
    'certif.pix.fr',
    'epreuves.pix.fr',
    'assets.pix.org',
    'dl.pix.fr',
    '1024pix.github.io',
  ],
  media: ['tube-numerique-educatif.apps.education.fr', 'www.youtube-nocookie.com'],
  companion: ['clients2.google.com', 'clients2.googleusercontent.com', 'addons.mozilla.org'],
};

/** The day on which these were read there. */
export const HOSTS_SEEN: Day = '2026-11-28';
