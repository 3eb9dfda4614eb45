import college from './college-3e.json?raw';
import pixIa from './pix-ia-2026-2027.json?raw';
import referent from './referent-pix.json?raw';

/** The files of the packs that come with the extension, by their ids. */
export const BUNDLED_PACKS: Readonly<Record<string, string>> = {
  'pix-ia-2026-2027': pixIa,
  'college-3e': college,
  'referent-pix': referent,
};
