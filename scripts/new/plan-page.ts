import { type Files, nameConstant, quote, readExisting } from './edit-text.ts';

/** What a new page of Pix is, as the command line says it. */
export interface NewPage {
  /** Its id, such as `orga-tags`: the app, then one or more words. */
  readonly id: string;
  /** Its path in the app, with `:…_id` where a number stands. */
  readonly path: string;
  /** The part of its document title that is its own, in French. */
  readonly title: string;
}

const CATALOGUE = 'pix/catalogue.ts';
const DEMO_CATALOGUE = 'tests/demo-site/client/pages.ts';
const ORACLE = 'tests/fixtures/expected-steps.json';

/** The files that a new page changes; the rest it adds. */
export const CHANGED_FILES: readonly string[] = [CATALOGUE, DEMO_CATALOGUE, ORACLE];

const fillPath = (path: string, value: string) => path.replace(/:\w+/g, value);

/** Says what is wrong with what was asked for, one sentence each; nothing when it can be made. */
export function judgeNewPage({ id, path, title }: NewPage, existing: Files): string[] {
  const faults: string[] = [];
  if (!/^(?:orga|certif)(?:-[a-z]+)+$/.test(id))
    faults.push(`--id ${id}: "orga-" or "certif-", then words of small letters joined by hyphens`);
  if (!/^\/(?:[\w-]+|:\w+_id)(?:\/(?:[\w-]+|:\w+_id))*$/.test(path))
    faults.push(`--path ${path}: the path alone, such as /etiquettes or /campagnes/:campaign_id/etiquettes`);
  if (title.trim() === '') faults.push('--title: the title of the page, in French');
  if (existing[CATALOGUE]?.includes(`./pages/${id}.ts'`))
    faults.push(`--id ${id}: there is such a page already`);
  return faults;
}

function makeDeclaration({ id, path, title }: NewPage): string {
  const [app] = id.split('-');
  const address = (domain: string, rest = '', value = '4101') =>
    quote(`https://${app}.pix.${domain}${fillPath(path, value)}${rest}`);
  return `import type { PageFacts, PixPage } from '../page.ts';

export const ${nameConstant(id)}: PixPage = {
  id: '${id}',
  app: '${app}',
  paths: [${quote(path)}],
  steps: [],
};

export const facts: PageFacts = {
  title: ${quote(title)},
  yes: [${address('fr')}, ${address('org', '/?lang=en')}],
  no: [${address('fr', '/autre')}, ${quote(`https://${app}.pix.fr/autre${fillPath(path, '4101')}`)}],
};
`;
}

function makeDemoPage({ id, path, title }: NewPage): string {
  const [app] = id.split('-');
  return `import type { DemoPage } from '../client/page.ts';
import { PageHeader } from '../ui/page-header.tsx';

export const ${nameConstant(id)}: DemoPage = {
  id: '${id}',
  app: '${app}',
  paths: [${quote(path)}],
  title: ${quote(title)},
  View: () => <PageHeader title=${title.includes('"') ? `{${quote(title)}}` : `"${title}"`} />,
};
`;
}

/** Puts a line among the imports of pages, where the alphabet wants it. */
function addImport(text: string, line: string, pattern: RegExp): string {
  const lines = text.split('\n');
  const isImport = (each: string) => pattern.test(each);
  const from = (each: string) => /'([^']+)\.tsx?'/.exec(each)?.[1] ?? '';
  const next = lines.findIndex((each) => isImport(each) && from(each) > from(line));
  const at = next === -1 ? lines.findLastIndex(isImport) + 1 : next;
  if (at === 0) throw new Error(`No import to put "${line}" beside`);
  return lines.toSpliced(at, 0, line).join('\n');
}

/** Puts a constant at the end of those of its app, in the list that the file exports. */
function addEntry(text: string, constant: string): string {
  const app = constant.startsWith('orga') ? 'orga' : 'certif';
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => line.startsWith(`  ${app}`)) + 1;
  if (at === 0) throw new Error(`No page of ${app} is listed`);
  return lines.toSpliced(at, 0, `  ${constant},`).join('\n');
}

/** The line of the oracle: a page without steps shows its pill on each of the days. Whoever adds steps writes them by hand. */
function addToOracle(text: string, { id, path }: NewPage): string {
  const oracle = JSON.parse(text) as { dates: string[]; pages: object[] };
  const expected = Object.fromEntries(oracle.dates.map((day) => [day, []]));
  const line = { app: id.split('-')[0], page: id, paths: [path], overlay: 'pill', expected };
  const last = oracle.pages.findLastIndex((page) => 'expected' in page) + 1;
  return `${JSON.stringify({ ...oracle, pages: oracle.pages.toSpliced(last, 0, line) }, null, 1)}\n`;
}

/**
 * The files of a new page: its declaration, its demo page, both registered, and its line of the oracle.
 * @param existing the {@link CHANGED_FILES}, as they are
 * @throws when one of them is not as it was
 */
export function planPage(page: NewPage, existing: Files): Files {
  const read = (path: string) => readExisting(existing, path);
  const constant = nameConstant(page.id);
  const register = (text: string, folder: string, ending: string) =>
    addEntry(
      addImport(text, `import { ${constant} } from '${folder}/${page.id}.${ending}';`, /^import .*\/pages\//),
      constant,
    );
  return {
    [`pix/pages/${page.id}.ts`]: makeDeclaration(page),
    [`tests/demo-site/pages/${page.id}.tsx`]: makeDemoPage(page),
    [CATALOGUE]: register(read(CATALOGUE), './pages', 'ts'),
    [DEMO_CATALOGUE]: register(read(DEMO_CATALOGUE), '../pages', 'tsx'),
    [ORACLE]: addToOracle(read(ORACLE), page),
  };
}

/** What is left to a hand, a line each. */
export function listWhatIsLeft({ id }: NewPage): string[] {
  return [
    `pix/pages/${id}.ts: the steps that are done there, older paths, other addresses that are it or are not`,
    `${ORACLE}: what it shows on the three days, once it has steps (written by hand from the rules)`,
    `pix/pages/${id}.ts: landmarks, for "Montrer où", or why a step has none; observations, for what is read (PRIVACY.md then names them)`,
    'docs/landmarks.md, once it has steps: npx vitest --run --project gates -u',
    `tests/demo-site/pages/${id}.tsx: what the page has on it, written from the public facts`,
    'CHANGELOG.md: what a user sees of it',
    'npm test -- --only unit --file gates; npm test -- --only build; npm test -- --only e2e --file oracle',
  ];
}
