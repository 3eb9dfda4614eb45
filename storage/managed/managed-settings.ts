import { type AcademieId, isAcademieId } from '../../checklist/academies.ts';

/** What an organisation has set by the browser's policy, once checked. Nothing where there is no policy. */
export interface ManagedSettings {
  readonly academie?: AcademieId;
  readonly schoolKind?: 'college' | 'lycee';
  readonly groupSize?: number;
  /** Packs that come with the extension, by their ids. */
  readonly packIds?: readonly string[];
  /** Files of packs, as texts: each is read as any other, and left out where it is wrong. */
  readonly packFiles?: readonly string[];
}

/** The keys of the policy, in French as its documentation is: docs/deploiement.md. */
export const MANAGED_KEYS = ['academie', 'etablissement', 'groupe', 'packs', 'pack'] as const;

const KINDS = { college: 'college', lycee: 'lycee' } as const;
const MOST_PACKS = 8;

/**
 * A file of a pack: Chromium's schema has it a text; Firefox checks nothing, and may give the object itself. What is none is a text as well,
 * for it to be refused in words.
 */
function toText(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * Reads what a policy gave: Firefox checks nothing of it. A value of a wrong type is left out, the others hold. Never throws.
 *
 * @param raw what `storage.managed` answered; `undefined` where there is no policy
 */
export function parseManaged(raw: unknown): ManagedSettings {
  if (typeof raw !== 'object' || raw === null) return {};
  const { academie, etablissement, groupe, packs, pack } = raw as Record<
    (typeof MANAGED_KEYS)[number],
    unknown
  >;
  const isGroup = Number.isInteger(groupe) && (groupe as number) >= 1 && (groupe as number) <= 200;
  const ids = (Array.isArray(packs) ? packs : []).filter((id): id is string => typeof id === 'string');
  const file = toText(pack);
  return {
    ...(typeof academie === 'string' && isAcademieId(academie) && { academie }),
    ...(typeof etablissement === 'string' &&
      Object.hasOwn(KINDS, etablissement) && { schoolKind: KINDS[etablissement as keyof typeof KINDS] }),
    ...(isGroup && { groupSize: groupe as number }),
    ...(ids.length > 0 && { packIds: ids.slice(0, MOST_PACKS) }),
    ...(file !== undefined && { packFiles: [file] }),
  };
}
