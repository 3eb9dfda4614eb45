import type { Protocol } from 'puppeteer-core';

type ProfileNode = Protocol.Profiler.ProfileNode;

/** Where a sample of the main thread was. */
export type Place =
  /** a function of the extension is on the stack, whoever called it and whatever it called */
  | 'extension'
  /** a function of the page is, and none of the extension */
  | 'page'
  /** functions of the bench alone */
  | 'bench'
  /** no function: the browser's own work, such as style, layout and paint */
  | 'program'
  | 'gc'
  | 'idle';

/** Which scripts are whose. */
export interface Origins {
  /** `chrome-extension://ID` */
  readonly extension: string;
  /** `https://HOST` */
  readonly page: string;
}

/** Of two places on one stack, the later one here has the sample. */
const PRECEDENCE: readonly Place[] = ['program', 'bench', 'page', 'extension'];

/** Nodes of the profiler's own making, which have no address. */
const META: Readonly<Record<string, Place>> = { '(idle)': 'idle', '(garbage collector)': 'gc' };

/** The place of one function; `program` for the browser's own, and for nodes that only group others. */
function placeFrame({ url, functionName }: Protocol.Runtime.CallFrame, origins: Origins): Place {
  if (url === '') return META[functionName] ?? 'program';
  // The browser's own script between an extension's API and its listeners runs for the extension.
  if (url.startsWith(`${origins.extension}/`) || url.startsWith('extensions::')) return 'extension';
  // What puppeteer and the probe run has an address of no origin: `pptr:…`, `bench:…`.
  return url.startsWith(`${origins.page}/`) ? 'page' : 'bench';
}

function choosePlace(own: Place, above: Place): Place {
  if (own === 'idle' || own === 'gc') return own;
  return PRECEDENCE.indexOf(own) > PRECEDENCE.indexOf(above) ? own : above;
}

/**
 * The place of each node of a CPU profile, by its id. A stack that holds a function of the extension is the
 * extension's, also where the page called it (`pushState` runs our listener) and where it called the browser
 * (`appendChild`).
 */
export function placeNodes(nodes: readonly ProfileNode[], origins: Origins): ReadonlyMap<number, Place> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const called = new Set(nodes.flatMap(({ children = [] }) => children));
  const places = new Map<number, Place>();
  const open = nodes.filter(({ id }) => !called.has(id)).map((node) => ({ node, above: 'program' as Place }));
  for (const { node, above } of open) {
    const place = choosePlace(placeFrame(node.callFrame, origins), above);
    places.set(node.id, place);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) open.push({ node: child, above: place });
    }
  }
  return places;
}
