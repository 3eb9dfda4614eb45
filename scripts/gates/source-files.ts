import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A source file of the tree; paths are relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly syntax: ts.SourceFile;
}

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  readonly specifier: string;
  /** Nothing of it is left once compiled. */
  readonly isTypeOnly: boolean;
  /** The values that an `import { … }` names, as their module does; none for the other ways to write an import. */
  readonly names?: readonly string[];
}

/** The paths of every folder and file under `folder`, sorted; none when the folder does not exist. */
export function listPaths(root: string, folder: string): { folders: string[]; files: string[] } {
  const found = { folders: [folder], files: [] as string[] };
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(join(root, folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { folders: [], files: [] };
    throw error;
  }
  for (const entry of entries) {
    const path = posix.join(folder, entry.name);
    if (!entry.isDirectory()) {
      found.files.push(path);
      continue;
    }
    const inside = listPaths(root, path);
    found.folders.push(...inside.folders);
    found.files.push(...inside.files);
  }
  return { folders: found.folders.sort(), files: found.files.sort() };
}

const readFolder = (path: string) => readdirSync(path, { withFileTypes: true });

/** Parses a TypeScript file. */
export function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, syntax: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** Calls back with every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** The values named by `import { … }` alone, without its types. */
function listNames({ importClause }: ts.ImportDeclaration): { names?: readonly string[] } {
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.name || !bindings || !ts.isNamedImports(bindings)) return {};
  const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  return { names: values.map(({ propertyName, name }) => (propertyName ?? name).text) };
}

/** Every import of a file, in order, whichever way it is written. */
export function listImports({ syntax }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean, named: Pick<Import, 'names'> = {}) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ specifier: specifier.text, isTypeOnly, ...named });
  };
  walk(syntax, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node), listNames(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return imports;
}
