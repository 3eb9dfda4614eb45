import type { ComponentType } from 'preact';
import type { AppName } from '../hosts.ts';

/** What the path and query of a page give to its view. */
export interface PageContext {
  /** Values of the `:name` parts of the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

/** One page of the demo. The name of its file is its id. */
export interface DemoPage {
  id: string;
  app: AppName;
  /** Path patterns, old aliases included. */
  paths: readonly string[];
  /** Title without the application's part, in French. */
  title: string | ((context: PageContext) => string);
  /** The title ends with the bare `Pix Certif`, without the country. */
  hasShortTitle?: boolean;
  /** No sidebar: pages outside the administrator's space. */
  isBare?: boolean;
  View: ComponentType<PageContext>;
}

/** The number a path carries, such as a campaign's, or that its UUID ends with; 0 when there is none. */
export function numberParam(context: PageContext, name: string): number {
  return Number(/^(?:[\da-f]{8}-(?:[\da-f]{4}-){3})?(\d+)$/.exec(context.params[name] ?? '')?.[1]) || 0;
}
