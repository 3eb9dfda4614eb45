import { CODE_SHAPE } from '../../checklist/posters/campaign-code.ts';
import { ID } from '../match-path.ts';
import type { Observation, Take } from '../observation.ts';
import { WRITTEN_COUNT } from '../written-count.ts';
import { WRITTEN_DAY } from '../written-day.ts';

/** What participants type. */
const CODE = `^\\s*(${CODE_SHAPE})\\s*$`;
/** A day and nothing else: no name has its shape, neither that of a campaign nor that of who owns it. */
const DAY = `^\\s*(${WRITTEN_DAY})\\s*$`;
/** How "Créée le" begins in each language of Pix: the words of `createdColumn`, in either gender. */
const CREATED = '^\\s*(?:créé|created|(?:aan)?gemaakt|cread[oa]|creat[oa]|erstellt)';
/** A cell that holds a text alone: neither the campaign's name nor its tick box. */
const PLAIN_CELL = 'td:not(:has(a, input, button))';
/** A count and nothing else, in the last columns: "Participants", then "Résultats reçus". */
const COUNT = `^\\s*(${WRITTEN_COUNT})\\s*$`;
const SEEN = '2026-11-23';
/** Its number in an address, or its UUID. */
const NUMBER = { attribute: 'href', pattern: `/campagnes/(${ID})(?![\\w-])` } as const;
// Which campaign it is about, by its tabs: the address changes before the page does.
const number: Take = { in: '.pix-tabs a', ...NUMBER };

/** In the header of a campaign, on each of its pages. */
export const campaignCode: Observation = {
  id: 'campaign-code',
  what: 'campaign-code',
  kind: 'value',
  at: 'main, body',
  take: {
    number,
    code: { in: '.campaign-header-title__campaign-code span', pattern: CODE },
  },
  source: 'pix/facts.md, chapter 5, /campagnes/:id',
  seen: SEEN,
};

/** Beside it, and apart: a campaign of a learner course has a day and no code. */
export const campaignCreated: Observation = {
  id: 'campaign-created',
  what: 'campaign-day',
  kind: 'value',
  at: 'main, body',
  take: { number, created: { in: 'dt', beside: CREATED, pattern: DAY } },
  source: 'pix/facts.md, chapter 5, /campagnes/:id',
  seen: '2026-11-29',
};

/** "Copied", in each language of Pix. */
const COPIED = '^\\P{L}*(?:copi(?:é|ed|ad[oa]|at[oa])|gekopieerd|kopiert)(?!\\p{L})';

/**
 * Beside the buttons that copy the code and the direct link, once it was copied: a press that the browser refuses leaves
 * the tooltip as it was.
 */
export const codeCopied: Observation = {
  id: 'code-copied',
  what: 'success',
  kind: 'appears',
  at: '[role="tooltip"], .pix-tooltip__content',
  take: { copied: { pattern: COPIED } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /campagnes/:id; orga/app/components/copy-paste-button.gjs@eacb067',
  seen: '2026-11-30',
};

/** Numbers by their links, codes and days by their shape, counts by their place; the name is in the link and is not read. */
export const campaignRows: Observation = {
  id: 'campaign-rows',
  what: 'campaign-number',
  kind: 'rows',
  at: 'table tbody tr',
  take: {
    number: { in: 'a[href*="/campagnes/"]', ...NUMBER },
    code: { in: PLAIN_CELL, pattern: CODE, isOptional: true },
    created: { in: PLAIN_CELL, pattern: DAY, isOptional: true },
    participants: { in: `${PLAIN_CELL}:nth-last-child(2)`, pattern: COUNT, isOptional: true },
    results: { in: `${PLAIN_CELL}:last-child`, pattern: COUNT, isOptional: true },
  },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /campagnes',
  seen: SEEN,
};

/** The only success that these pages announce is a deletion. */
export const campaignsRemoved: Observation = {
  id: 'campaigns-removed',
  what: 'success',
  kind: 'toast',
  at: '.pix-toast--success',
  take: {},
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /campagnes',
  seen: SEEN,
};

/** "Archived", of one campaign, in each language of Pix: on each of its pages for as long as it is. */
export const campaignArchived: Observation = {
  id: 'campaign-archived',
  what: 'archived',
  kind: 'appears',
  at: '[class*="archived-banner"], [class*="campaign-archived"], .pix-notification-alert, .pix-message, .pix-banner-alert',
  take: { archived: { pattern: 'archiv(?:ée|ed|eerd|ada|iata|iert)(?!\\p{L})' } },
  isOptional: true,
  source: 'pix/facts.md, chapter 5, /campagnes/:id/parametres',
  seen: SEEN,
};
