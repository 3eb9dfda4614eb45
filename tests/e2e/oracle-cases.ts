import { readFileSync } from 'node:fs';

interface OraclePage {
  readonly app: 'orga' | 'certif';
  readonly page: string | null;
  readonly paths: readonly string[];
  readonly overlay: 'steps' | 'pill' | 'none';
  readonly expected?: Readonly<Record<string, readonly string[]>>;
}

interface Oracle {
  readonly dates: readonly string[];
  readonly pages: readonly OraclePage[];
}

const oracle = JSON.parse(
  readFileSync(new URL('../fixtures/expected-steps.json', import.meta.url), 'utf8'),
) as Oracle;

/** One address and what must be shown there, day by day. */
export interface OracleCase {
  readonly url: string;
  readonly page: string | null;
  /** What the overlay is on a first visit: pages without steps have the pill only. */
  readonly view: 'card' | 'pill';
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

/** The days on which the oracle speaks. */
export const ORACLE_DAYS = oracle.dates;

/** Ids that exist on the demo site, so that its pages render. */
const DEMO_IDS: Readonly<Record<string, string>> = {
  ':campaign_id': '4101',
  ':session_id': '61202',
  ':type': 'parcours',
};
const UUID = '3f2c8a10-5b7d-4e61-9c44-0a1b2c3d4e5f';

const fillIds = (path: string, other: string) => path.replace(/:[a-z_]+/g, (name) => DEMO_IDS[name] ?? other);

function toCase(page: OraclePage, path: string, origin: string, suffix = ''): OracleCase {
  return {
    url: `${origin}${path}${suffix}`,
    page: page.page,
    view: page.overlay === 'pill' ? 'pill' : 'card',
    expected: page.expected ?? {},
  };
}

/** Every path of the oracle on pix.fr. */
export const PATH_CASES: readonly OracleCase[] = oracle.pages.flatMap((page) =>
  page.paths.map((path) => toCase(page, fillIds(path, '812'), `https://${page.app}.pix.fr`)),
);

function variant(id: string | null, path: string, suffix: string, domain: 'fr' | 'org'): OracleCase {
  const page = oracle.pages.find((one) => one.page === id && one.paths.includes(path));
  if (!page) throw new Error(`The oracle has no ${id} at ${path}`);
  return toCase(page, fillIds(path, UUID), `https://${page.app}.pix.${domain}`, suffix);
}

/** Ten spellings that make no difference: query, hash, trailing slash, language, pix.org. */
const VARIANT_CASES: readonly OracleCase[] = [
  variant('orga-home', '/', '?lang=en', 'org'),
  variant('orga-students', '/eleves', '?certificability=%5B%22eligible%22%5D&pageNumber=2', 'fr'),
  variant('orga-students', '/eleves', '/#liste', 'org'),
  variant('orga-campaigns-all', '/campagnes/toutes', '/?status=archived', 'fr'),
  variant('orga-mission', '/missions/:mission_id/activities', '?a=b', 'fr'),
  variant('orga-course', '/parcours/:combined_course_id', '/', 'org'),
  variant(null, '/eleves/:eleve_id', '?lang=fr', 'fr'),
  variant('certif-sessions', '/sessions', '/?status=created#haut', 'org'),
  variant('certif-session-enrol', '/sessions/:session_id/inscription-eleves', '?pageSize=50', 'fr'),
  variant('certif-closed', '/espace-ferme', '/', 'org'),
];

/** Every address that the oracle is asked about. */
export const ORACLE_CASES: readonly OracleCase[] = [...PATH_CASES, ...VARIANT_CASES];

/** What the oracle says is shown on a day at an address. */
export function getExpectedSteps(oracleCase: OracleCase, day: string): readonly string[] {
  return oracleCase.expected[day] ?? [];
}
