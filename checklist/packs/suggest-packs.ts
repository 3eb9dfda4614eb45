import type { SchoolYear } from '../school-year.ts';

type SchoolKind = 'college' | 'lycee';

/** What a school's name says of its kind, if anything. */
function findSchoolKind(name: string): SchoolKind | undefined {
  const simple = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const isCollege = /\b(?:college|clg)\b/.test(simple);
  const isLycee = /\b(?:lycee|lp|lpo|lgt|legt|lpa|legta|sep|cite scolaire)\b/.test(simple);
  return isCollege === isLycee ? undefined : isCollege ? 'college' : 'lycee';
}

/**
 * The packs that fit a school, by their ids, of those that come with the extension: that of a collège where its name says it is one, Pix
 * IA in the lycées of the year that it is about. A referent's duties are nobody's kind of school: they are offered, not advised.
 *
 * @param set what an organisation says that the school is, whatever its name
 */
export function suggestPacks(name: string, schoolYear: SchoolYear, set?: SchoolKind): string[] {
  const kind = set ?? findSchoolKind(name);
  if (kind === 'college') return ['college-3e'];
  return kind === 'lycee' && schoolYear === '2026-2027' ? ['pix-ia-2026-2027'] : [];
}
