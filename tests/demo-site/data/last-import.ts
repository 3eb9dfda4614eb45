import { FLAGS } from '../client/flags.ts';
import { todayString } from './dates.ts';
import { USER } from './people.ts';
import { getState, updateState } from './store.ts';
import { FIRST_STRUCTURE, getStructure } from './structures.ts';
import type { LastImport } from './types.ts';

/** Days of the imports before one does any, by structure; `?demo-import` changes that of the structure one opens in. */
const EARLIER_IMPORTS: Readonly<Record<string, string>> = {
  [FIRST_STRUCTURE]: '2025-09-16',
  '0123457Y': '2025-09-10',
  none: '2025-09-16',
  ...(FLAGS.lastImport ? { [FLAGS.structure ?? FIRST_STRUCTURE]: FLAGS.lastImport } : {}),
};

/** The last import of the structure on screen; undefined before its first. */
export function getLastImport(): LastImport | undefined {
  const { key } = getStructure();
  const date = EARLIER_IMPORTS[key];
  const earlier = date && date !== 'none' ? { date, by: USER.fullName } : undefined;
  return getState().imports[key] ?? earlier;
}

/** Notes that a file was imported today in the structure on screen. */
export function noteImport(): void {
  const { key } = getStructure();
  const done = { date: todayString(), by: USER.fullName };
  updateState(({ imports }) => ({ imports: { ...imports, [key]: done } }));
}
