import ts from 'typescript';
import { listImports, listPaths, readSource, type SourceFile, walk } from './source-files.ts';

/** The one built script that may hold ways to the network: it holds the file that tries hosts, as a text. */
export const PACKED_SCRIPT = /^chunks\/_virtual_network-check-file-[\w-]+\.js$/;

/** What is wrong with that script: anything in it but one text and its export would be run. */
export function judgePackedScript(code: string): string[] {
  const { statements } = ts.createSourceFile(
    'packed.js',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const texts: string[] = [];
  const faults = statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) return [];
    if (!ts.isVariableStatement(statement)) return [`runs ${ts.SyntaxKind[statement.kind]}`];
    return statement.declarationList.declarations.flatMap(({ initializer }) => {
      if (!initializer || !ts.isStringLiteralLike(initializer)) return ['holds something else than a text'];
      texts.push(initializer.text);
      return [];
    });
  });
  if (texts.length !== 1) faults.push(`holds ${texts.length} texts`);
  if (!texts[0]?.startsWith('<!doctype html>')) faults.push('holds another text than a page');
  return faults;
}

const PRODUCT = ['entrypoints', 'components', 'guest', 'storage', 'pix', 'checklist', 'assets'];
const PACKED_MODULE = 'virtual:network-check-file';
const SAVED_FILE = 'components/network-check/saved-file/';
const SAVER = 'components/network-check/save-network-file.ts';
/**
 * The saver to the letter, but for blanks and comments: it puts the hosts in, and offers the text as a download. A list of what it
 * may not do would always miss a way to open it.
 */
const SAVER_TEXT = `
import { fillNetworkFile } from '../../checklist/network-check/fill-file.ts';
import type { CheckSetup } from '../../checklist/network-check/report.ts';
import { downloadFile } from '../surface/download-text.ts';

export async function saveNetworkFile(fileName: string, setup: CheckSetup): Promise<void> {
  const { default: packed } = await import('virtual:network-check-file');
  downloadFile(fileName, new Blob([fillNetworkFile(packed, setup)], { type: 'text/html' }));
}
`;

/** A module as it is compared: without comments, each run of blanks one. */
const flatten = (syntax: ts.SourceFile) =>
  ts.createPrinter({ removeComments: true }).printFile(syntax).replace(/\s+/g, ' ').trim();

/** Names by which a page would run or show a text as a page, and where they may stand. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  fetch: [`${SAVED_FILE}try-host.ts`],
  createObjectURL: ['components/surface/download-text.ts', `${SAVED_FILE}save-report.ts`],
  srcdoc: [],
  innerHTML: [],
  outerHTML: [],
  insertAdjacentHTML: [],
  setHTML: [],
  setHTMLUnsafe: [],
  createContextualFragment: [],
  dangerouslySetInnerHTML: [],
  DOMParser: [],
  // Of the saved file itself, for a site that lets nobody read its answer.
  iframe: [`${SAVED_FILE}show-unseen.ts`],
  writeln: [],
};

function judgeNames({ path, syntax }: SourceFile): string[] {
  const faults = new Set<string>();
  walk(syntax, (node) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return;
    const allowed = Object.hasOwn(OPENERS, node.text) ? OPENERS[node.text] : undefined;
    if (allowed && !allowed.includes(path)) faults.add(`${path}: "${node.text}" is not to stand here`);
  });
  return [...faults];
}

function judgeImports(source: SourceFile): string[] {
  const { path } = source;
  const specifiers = listImports(source).map(({ specifier }) => specifier);
  const faults: string[] = [];
  if (path === SAVER) {
    const expected = ts.createSourceFile(SAVER, SAVER_TEXT, ts.ScriptTarget.Latest, true);
    if (flatten(source.syntax) !== flatten(expected)) {
      faults.push(`${path}: does more with the packed file than offer it as a download`);
    }
  } else if (specifiers.includes(PACKED_MODULE)) {
    faults.push(`${path}: takes up the packed file, which only ${SAVER} may`);
  }
  if (!path.startsWith(SAVED_FILE) && specifiers.some((specifier) => specifier.includes('saved-file/'))) {
    faults.push(`${path}: runs a part of the saved file in the extension`);
  }
  return faults;
}

/**
 * What in the product's source could open or run the file that tries hosts, or ask the network itself: the file is taken up
 * in one place, which offers it as a download. Throws when it finds nobody who saves it.
 */
export function findFileOpeners(root: string): string[] {
  const paths = PRODUCT.flatMap((folder) => listPaths(root, folder).files).filter((path) =>
    /\.tsx?$/.test(path),
  );
  if (!paths.includes(SAVER)) throw new Error(`${SAVER} is not there: this gate looks for nothing`);
  return paths.flatMap((path) => {
    const source = readSource(root, path);
    return [...judgeImports(source), ...judgeNames(source)];
  });
}
