import { isTranslated } from './is-translated.ts';
import type { Observation, Observed, Take, Taken } from './observation.ts';

/** More of a list than a page of Pix shows. */
const MOST_ROWS = 200;

function read(element: Element, attribute: string | undefined): string {
  if (attribute === 'value') return (element as Partial<HTMLInputElement>).value ?? '';
  return (attribute ? element.getAttribute(attribute) : element.textContent) ?? '';
}

/** The wanted part of the first element that has it, and nothing around it. */
function takePart(
  landmark: Element,
  { in: selector, attribute, beside, pattern, isName }: Take,
): string | undefined {
  for (const element of selector ? landmark.querySelectorAll(selector) : [landmark]) {
    if (beside && !new RegExp(beside, 'iu').test(read(element, undefined))) continue;
    const source = beside ? element.nextElementSibling : element;
    if (isName && source && isTranslated(source)) continue;
    const match = source && new RegExp(pattern, 'iu').exec(read(source, attribute));
    if (match) return (match[1] ?? '').trim();
  }
  return undefined;
}

/** All the parts of an observation in one of its landmarks; nothing when one that it needs is lacking. */
export function takeFrom(landmark: Element, { take }: Observation): Taken | undefined {
  const parts = Object.entries(take).map(([name, part]) => [name, takePart(landmark, part)] as const);
  if (parts.some(([name, taken]) => taken === undefined && !take[name]?.isOptional)) return undefined;
  return Object.fromEntries(parts.filter(([, taken]) => taken !== undefined)) as Taken;
}

/**
 * Takes what observations ask for from a page, as it is now. An observation that finds nothing has no entry; clicks
 * and successes are not looked for.
 *
 * @param query the decoded query string of the page
 */
export function takeObserved(
  observations: readonly Observation[],
  root: ParentNode,
  query: string,
): Observed {
  const observed: Record<string, readonly Taken[]> = {};
  for (const observation of observations) {
    const { id, kind, at, query: wanted } = observation;
    if (kind === 'click' || kind === 'toast' || (wanted && !new RegExp(wanted).test(query))) continue;
    const all: Taken[] = [];
    for (const landmark of root.querySelectorAll(at)) {
      const taken = takeFrom(landmark, observation);
      if (taken) all.push(taken);
      if (taken && (kind !== 'rows' || all.length >= MOST_ROWS)) break;
    }
    if (all.length > 0) observed[id] = all;
  }
  return observed;
}
