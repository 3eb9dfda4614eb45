import { getState, updateState } from './store.ts';
import type { Structure } from './types.ts';

/** Key of the structure one starts in. */
export const FIRST_STRUCTURE = '0123456X';

/** A cité scolaire and what its people run besides: one lycée unless a flag of the address or a choice says otherwise. */
export const STRUCTURES: readonly Structure[] = [
  { key: 'none', name: 'Centre de formation des adultes', externalId: undefined },
  { key: '0123456X', name: 'Lycée Jeanne-Villepreux', externalId: '0123456X' },
  { key: '0123457Y', name: 'Lycée professionnel Émile-Combe', externalId: '0123457Y' },
];

/** Whatever was kept, until one chooses: a flag holds for the document it came with and no longer. */
let opened: Structure | undefined;

/** Opens the demo in a structure without keeping it. An unknown key throws: a test with a typo must not pass. */
export function openStructure(key: string): void {
  opened = findStructure(key);
}

/** The structure whose space is on screen. */
export function getStructure(): Structure {
  return opened ?? findStructure(getState().structure);
}

/** Keeps a choice for this page and those to come; the screen shows it with the next page. */
export function chooseStructure({ key }: Structure): void {
  opened = undefined;
  updateState(() => ({ structure: key }), { isQuiet: true });
}

/** How both applications write a structure. */
export function formatStructure({ name, externalId }: Structure): string {
  return externalId ? `${name} (${externalId})` : name;
}

function findStructure(key: string): Structure {
  const found = STRUCTURES.find((structure) => structure.key === key);
  if (!found) throw new Error(`The demo site has no structure "${key}".`);
  return found;
}
