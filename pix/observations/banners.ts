import type { Observation } from '../observation.ts';
import { WRITTEN_DAY, WRITTEN_DAY_AND_MONTH } from '../written-day.ts';

/** Both generations of banners and notices; announcements of Pix stand in them as well. */
const NOTICES = '.banners, .pix-banner-alert, .pix-notification-alert, .pix-message';

/**
 * On every page of Pix Certif. Only the words tell the end of access from any other announcement that has a date:
 * where they lack, nothing is read and nothing is wrong.
 */
export const CERTIF_BANNERS: readonly Observation[] = [
  {
    id: 'suspension-banner',
    what: 'access-end',
    kind: 'value',
    at: NOTICES,
    take: { day: { pattern: `(?:lycées|collèges)\\D{0,60}suspend\\p{L}*\\D{0,30}(${WRITTEN_DAY})` } },
    isOptional: true,
    source: 'pix/facts.md, chapter 6; pull request 16778 of 1024pix/pix',
    seen: '2026-11-23',
  },
  {
    id: 'window-banner',
    what: 'exam-window',
    kind: 'value',
    at: NOTICES,
    take: {
      from: {
        pattern: `du\\s+(${WRITTEN_DAY_AND_MONTH})\\s+au\\s+${WRITTEN_DAY_AND_MONTH}\\s+pour\\s+les\\s+lycées`,
      },
      to: {
        pattern: `du\\s+${WRITTEN_DAY_AND_MONTH}\\s+au\\s+(${WRITTEN_DAY_AND_MONTH})\\s+pour\\s+les\\s+lycées`,
      },
    },
    isOptional: true,
    source: 'pix/facts.md, chapter 6; pull request 10528 of 1024pix/pix',
    seen: '2026-11-23',
  },
];
