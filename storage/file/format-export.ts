import { toFields } from '../schema/condition.ts';
import type { ExportFile } from './export-file.ts';

const INDENT = '  ';

/** A part of a JSON value, its lists on one line unless they hold objects: a field then takes one line. */
function formatPart(part: unknown, indent: string): string {
  const fields = toFields(part);
  const isList = Array.isArray(part) && part.some((each) => typeof each === 'object' && each !== null);
  const deeper = indent + INDENT;
  if (fields && Object.keys(fields).length > 0) {
    const lines = Object.entries(fields).map(
      ([name, value]) => `${deeper}${JSON.stringify(name)}: ${formatPart(value, deeper)}`,
    );
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  if (isList && part.some(holdsObject)) {
    return `[\n${part.map((each) => deeper + formatPart(each, deeper)).join(',\n')}\n${indent}]`;
  }
  return isList ? `[${part.map((each) => formatPart(each, indent)).join(', ')}]` : formatFlat(part);
}

function holdsObject(part: unknown): boolean {
  return Array.isArray(part) ? part.some(holdsObject) : typeof part === 'object' && part !== null;
}

function formatFlat(part: unknown): string {
  return Array.isArray(part)
    ? `[${part.map((each) => JSON.stringify(each)).join(', ')}]`
    : JSON.stringify(part);
}

/** The text of a file: JSON that a person can read, two spaces by level, one line for each field of a step. */
export function formatExport(file: ExportFile): string {
  // Through JSON first: what storage held may be no JSON (a date, an `undefined`).
  return `${formatPart(JSON.parse(JSON.stringify(file)), '')}\n`;
}
