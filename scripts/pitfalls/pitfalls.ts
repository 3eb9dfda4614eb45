import { CONTENT_PITFALLS } from './content-pitfalls.ts';
import { LIFE_PITFALLS } from './life-pitfalls.ts';
import { PAGE_PITFALLS } from './page-pitfalls.ts';
import type { Pitfall } from './pitfall.ts';

/** All that breaks overlays on the pages of others, in the order of docs/pitfalls.md. */
export const PITFALLS: readonly Pitfall[] = [...LIFE_PITFALLS, ...PAGE_PITFALLS, ...CONTENT_PITFALLS];
