import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BaseStepId, isBaseStepId, STEP_IDS } from '../../checklist/steps.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { CONTENTS } from '../../pix/contents-catalogue.ts';
import { findHost } from '../../pix/hosts.ts';
import { compilePath, trimPath } from '../../pix/match-path.ts';
import type { PageFacts, PixPage } from '../../pix/page.ts';
import type { PageContents } from '../../pix/page-contents.ts';
import { getPlaceUrl, getStepPlace } from '../../pix/step-places.ts';
import { judgeAims, judgeLandmarks } from './landmarks.ts';

/** One file of `pix/pages/` as the gate sees it. */
export interface Declaration {
  /** The file's name without its extension. */
  readonly name: string;
  readonly page: PixPage | undefined;
  readonly contents?: PageContents | undefined;
  readonly facts: PageFacts | undefined;
}

/** All that the gate compares. */
export interface CatalogueTree {
  readonly declarations: readonly Declaration[];
  readonly registered: readonly PixPage[];
  /** What the extension knows to be on the pages, by their id. */
  readonly contents: Readonly<Record<string, PageContents>>;
  /** The page to open for each step that has one. */
  readonly places: readonly { readonly step: BaseStepId; readonly url: string }[];
  /** Names of the demo site's pages, without their extension. */
  readonly demoPages: readonly string[];
}

const MIN_ADDRESSES = 2;

const isPage = (value: unknown): value is PixPage =>
  typeof value === 'object' && value !== null && 'id' in value && 'paths' in value && 'steps' in value;

/** Names of the modules of a folder of this tree. Not from a URL: in a test with a document, Vite makes it one of a server. */
const listNames = (folder: string) =>
  readdirSync(join(import.meta.dirname, '../..', folder))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replace(/\.tsx?$/, ''));

/** Reads `pix/pages/`, the catalogue, the places of the steps and the demo site of this tree. */
export async function readCatalogueTree(): Promise<CatalogueTree> {
  const names = listNames('pix/pages');
  const declarations = names.map(async (name): Promise<Declaration> => {
    const exported: Record<string, unknown> = await import(`../../pix/pages/${name}.ts`);
    const { facts, contents } = exported as { facts?: PageFacts; contents?: PageContents };
    return { name, page: Object.values(exported).find(isPage), contents, facts };
  });
  return {
    declarations: await Promise.all(declarations),
    registered: PAGES,
    contents: CONTENTS,
    places: STEP_IDS.flatMap((step) => {
      const place = getStepPlace(step);
      return place ? [{ step, url: getPlaceUrl(place, 'fr') }] : [];
    }),
    demoPages: listNames('tests/demo-site/pages'),
  };
}

/** Every page that claims an address: one is right, none is right for an address that is no page. */
function matchPages(address: string, pages: readonly PixPage[]): PixPage[] {
  const url = new URL(address);
  const app = findHost(url)?.app;
  const path = trimPath(url.pathname);
  return pages.filter(
    (page) => page.app === app && page.paths.some((pattern) => compilePath(pattern).test(path)),
  );
}

function judgeAddresses(page: PixPage, { yes, no }: PageFacts, pages: readonly PixPage[]): string[] {
  const faults: string[] = [];
  if (yes.length < MIN_ADDRESSES) faults.push('needs two addresses that are it');
  if (no.length < MIN_ADDRESSES) faults.push('needs two addresses that are not it');
  for (const address of yes) {
    const ids = matchPages(address, pages).map(({ id }) => id);
    if (ids.length !== 1 || ids[0] !== page.id) {
      faults.push(`${address} is claimed by ${ids.join(' and ') || 'no page'}`);
    }
  }
  for (const address of no) {
    if (matchPages(address, [page]).length > 0) faults.push(`${address} should not be it`);
    if (matchPages(address, pages).length > 1) faults.push(`${address} is claimed by two pages`);
  }
  return faults;
}

function judgeDeclaration(declaration: Declaration, tree: CatalogueTree): string[] {
  const { name, page, contents, facts } = declaration;
  if (!page) return ['declares no page'];
  if (!facts) return ['declares no facts'];
  const faults = [
    ...judgeAddresses(page, facts, tree.registered),
    ...judgeLandmarks(page, facts, contents?.landmarks),
    ...judgeAims(page, facts, contents?.landmarks, contents?.aims),
  ];
  if (tree.contents[page.id] !== contents) faults.push('has contents not registered in their catalogue');
  if (page.id !== name) faults.push(`has the id "${page.id}"`);
  if (!tree.registered.includes(page)) faults.push('is not registered in the catalogue');
  if (facts.title.trim() === '') faults.push('has no title');
  for (const id of page.lead ? [...page.steps, page.lead] : page.steps) {
    if (!isBaseStepId(id)) faults.push(`has a step "${id}" that does not exist`);
  }
  if (page.now?.some((id) => !isBaseStepId(id))) faults.push('may be led by a step that does not exist');
  if (page.lead && !page.steps.some((id) => id === page.lead))
    faults.push(`is led by "${page.lead}", not one of its steps`);
  if (new Set(page.steps).size !== page.steps.length) faults.push('lists a step twice');
  if (!tree.demoPages.includes(name)) faults.push('has no page in the demo site');
  return faults;
}

/** Lists what is wrong with the catalogue, one sentence each. Throws when there is no page to look at. */
export function findCatalogueFaults(tree: CatalogueTree): string[] {
  const { declarations, registered, places } = tree;
  if (declarations.length === 0) throw new Error('No page is declared in pix/pages');
  const faults = declarations.flatMap((declaration) =>
    judgeDeclaration(declaration, tree).map((fault) => `${declaration.name}: ${fault}`),
  );
  for (const page of registered) {
    if (!declarations.some((declaration) => declaration.page === page)) {
      faults.push(`${page.id}: is registered but has no file of its own`);
    }
  }
  for (const { step, url } of places) {
    const [page] = matchPages(url, registered);
    if (!page) faults.push(`${step}: ${url}, where it is done, is no page of the catalogue`);
    else if (!page.steps.includes(step))
      faults.push(`${step}: ${page.id}, where it is done, does not list it`);
  }
  return faults;
}
