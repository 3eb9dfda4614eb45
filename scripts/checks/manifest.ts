import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildTarget, getProductionDir } from '../extension-builds.ts';
import { type Tally, tallyCheck } from './tally.ts';

/** A value of a JSON file. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A manifest of the tree, as the build of a target is to have it. */
export function getSnapshotPath(target: BuildTarget): string {
  return `docs/manifests/${target}.json`;
}

const isFolder = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Says what has changed from one manifest to another: a line for each key by its path, such as `action.default_popup`,
 * with what stood there and what stands there now. A list counts as one value, in its order.
 */
export function listChanges(before: Json | undefined, now: Json | undefined, path = ''): string[] {
  if (isFolder(before) && isFolder(now)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => listChanges(before[key], now[key], path === '' ? key : `${path}.${key}`));
  }
  const [was, is] = [JSON.stringify(before), JSON.stringify(now)];
  if (was === is) return [];
  return [`${path || 'the manifest'}: ${was ?? 'nothing'} before, ${is ?? 'nothing'} now`];
}

/** A manifest as it is kept in the tree: the version stands in package.json alone. */
export function makeSnapshot(manifest: string): string {
  const { version: _version, ...rest } = JSON.parse(manifest) as Record<string, Json>;
  return `${JSON.stringify(rest, null, 2)}\n`;
}

/** What Firefox is told of the data that the extension collects, or sends: none. A sentence when it is told another thing. */
export function judgeDataCollection(manifest: string): string[] {
  const { browser_specific_settings: settings } = JSON.parse(manifest) as {
    browser_specific_settings?: { gecko?: { data_collection_permissions?: Json } };
  };
  const told = settings?.gecko?.data_collection_permissions;
  if (JSON.stringify(told) === '{"required":["none"]}') return [];
  return [`data_collection_permissions: ${JSON.stringify(told) ?? 'nothing'}, and not "none" alone`];
}

/** Compares the manifest of a production build, which must exist, with that of the tree. */
export function checkManifest(target: BuildTarget): Tally {
  const path = getSnapshotPath(target);
  const built = readFileSync(join(getProductionDir(target), 'manifest.json'), 'utf8');
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const faults = [
    ...listChanges(JSON.parse(kept), JSON.parse(makeSnapshot(built))),
    ...(target === 'firefox' ? judgeDataCollection(built) : []),
  ];
  const detail = `${faults.join('\n')}\nWhen that is meant: npm run manifests rewrites ${path}.`;
  return tallyCheck(faults.length === 0, faults.length === 0 ? `as ${path}` : detail);
}
