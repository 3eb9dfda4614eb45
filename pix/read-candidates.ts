import type { CandidateCount } from './page.ts';
import { parseBracketed, sumLeading } from './parse-count.ts';

function listTexts(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

/**
 * How many candidates a page counts, read from its landmarks: a number and nothing else leaves this function.
 * `undefined` while no landmark is there.
 */
export function readCandidates(counts: readonly CandidateCount[], root: ParentNode): number | undefined {
  for (const { selector, read } of counts) {
    const landmark = root.querySelector(selector);
    if (!landmark) continue;
    return read === 'in-brackets'
      ? parseBracketed(landmark.textContent ?? '')
      : sumLeading(listTexts(landmark));
  }
  return undefined;
}
