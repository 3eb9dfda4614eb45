import type { AppName } from '../hosts.ts';
import type { DemoPage } from './page.ts';

export interface PageMatch {
  page: DemoPage;
  params: Record<string, string>;
}

/** The page of a path: of several patterns that fit, the one with most fixed parts. */
export function matchPage(pages: readonly DemoPage[], app: AppName, pathname: string): PageMatch | undefined {
  const parts = splitPath(pathname);
  let best: (PageMatch & { fixed: number }) | undefined;
  for (const page of pages) {
    if (page.app !== app) continue;
    for (const pattern of page.paths) {
      const params = matchPattern(splitPath(pattern), parts);
      const fixed = splitPath(pattern).filter((part) => !part.startsWith(':')).length;
      if (params && (!best || fixed > best.fixed)) best = { page, params, fixed };
    }
  }
  return best;
}

function matchPattern(pattern: string[], parts: string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = parts[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

function splitPath(path: string): string[] {
  return path.split('/').filter(Boolean);
}
