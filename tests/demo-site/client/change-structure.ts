import { chooseStructure } from '../data/structures.ts';
import type { Structure } from '../data/types.ts';
import type { AppName } from '../hosts.ts';
import { redirect } from './navigation.ts';

/** What the request that keeps the choice takes. */
const REQUEST_MS = 300;

/** Where each application leads once it has another structure. */
const HOMES: Record<AppName, string> = { orga: '/', certif: '/sessions' };

/** Changes structure as the applications do: a moment later the address is the home's, then the page follows it. */
export function changeStructure(app: AppName, structure: Structure): void {
  setTimeout(() => {
    chooseStructure(structure);
    redirect(HOMES[app]);
  }, REQUEST_MS);
}
