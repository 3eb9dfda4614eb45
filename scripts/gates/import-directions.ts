import { posix } from 'node:path';
import ts from 'typescript';
import { type Import, listImports, listPaths, readSource, type SourceFile, walk } from './source-files.ts';

const LAYERS = ['entrypoints', 'components', 'guest', 'storage', 'pix', 'checklist', 'assets'] as const;
type Layer = (typeof LAYERS)[number];

/** Where the arrows of a layer may go, itself included. `assets` may take types of `checklist`, and nothing else. */
const ALLOWED: Readonly<Record<Layer, readonly Layer[]>> = {
  entrypoints: ['entrypoints', 'components', 'guest', 'storage', 'pix', 'checklist', 'assets'],
  // How to live on someone else's page: it knows of nothing else.
  guest: ['guest'],
  components: ['components', 'storage', 'pix', 'checklist', 'assets'],
  storage: ['storage', 'checklist'],
  pix: ['pix', 'checklist'],
  checklist: ['checklist'],
  assets: ['assets', 'checklist'],
};

/** Layers of rules: no browser, no interface. */
const PURE_LAYERS: readonly Layer[] = ['guest', 'storage', 'pix', 'checklist'];
const IMPURE_PACKAGE = /^(?:@?wxt|webextension-polyfill|preact|@preact)(?:\/|$)/;

/** The only file that may touch `browser.storage`. */
const STORAGE_FILE = 'storage/browser-storage.ts';

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'common', 'misc'];
/** Folders beside the product whose names are looked at too. */
const OTHER_FOLDERS = ['tests', 'scripts'];

const isLayer = (name: string | undefined): name is Layer => LAYERS.some((layer) => layer === name);

/** What is wrong with one import, or `undefined`. */
function judgeImport(path: string, { specifier, isTypeOnly }: Import): string | undefined {
  const [layer, folder] = path.split('/');
  if (!isLayer(layer)) return undefined;
  if (!specifier.startsWith('.')) {
    const isPure = PURE_LAYERS.includes(layer) && path !== STORAGE_FILE;
    return isPure && IMPURE_PACKAGE.test(specifier) ? `rules must not import "${specifier}"` : undefined;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const [targetLayer, targetFolder] = target.split('/');
  if (!isLayer(targetLayer)) return `"${target}" is outside the product`;
  if (!ALLOWED[layer].includes(targetLayer)) return `${layer} must not import ${targetLayer} ("${target}")`;
  if (layer === 'assets' && targetLayer === 'checklist' && !isTypeOnly) {
    return `assets may import types only from checklist ("${target}")`;
  }
  if (layer === 'entrypoints' && targetLayer === 'entrypoints' && targetFolder !== folder) {
    return `an entrypoint must not import another ("${target}")`;
  }
  return undefined;
}

const isExtensionApi = (node: ts.Node | undefined) =>
  node !== undefined && ts.isIdentifier(node) && (node.text === 'browser' || node.text === 'chrome');

/** Whether a file reaches for `browser.storage`, by dot, by brackets or by taking it apart. */
function touchesStorage({ syntax }: SourceFile): boolean {
  let touches = false;
  walk(syntax, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      touches ||= isExtensionApi(node.expression) && node.name.text === 'storage';
    } else if (ts.isElementAccessExpression(node)) {
      const { expression, argumentExpression: key } = node;
      touches ||= isExtensionApi(expression) && ts.isStringLiteralLike(key) && key.text === 'storage';
    } else if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      const names = node.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
      touches ||= isExtensionApi(node.initializer) && names.includes('storage');
    }
  });
  return touches;
}

/**
 * Draws the import graph of the product under `root` and lists every arrow that runs backwards, one sentence
 * each, with the file it is in. Throws when there is no file to look at.
 */
export function findBackwardImports(root: string): string[] {
  const trees = [...LAYERS, ...OTHER_FOLDERS].map((folder) => listPaths(root, folder));
  const isProduct = (path: string) => isLayer(path.split('/')[0]) && /\.tsx?$/.test(path);
  const paths = trees.flatMap(({ files }) => files).filter(isProduct);
  if (paths.length === 0) throw new Error(`No source file to look at under ${root}`);

  const folders = trees
    .flatMap((tree) => tree.folders)
    .filter((folder) => FORBIDDEN_FOLDERS.includes(posix.basename(folder)))
    .map((folder) => `${folder}: a folder has a name that says what is in it`);
  const imports = paths.flatMap((path) => {
    const source = readSource(root, path);
    const faults = listImports(source)
      .map((made) => judgeImport(path, made))
      .filter((fault) => fault !== undefined);
    if (path !== STORAGE_FILE && touchesStorage(source)) {
      faults.push(`only ${STORAGE_FILE} touches browser.storage`);
    }
    return faults.map((fault) => `${path}: ${fault}`);
  });
  return [...folders, ...imports];
}
