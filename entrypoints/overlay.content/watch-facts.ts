import type { CandidateCount } from '../../pix/page.ts';
import { readCandidates } from '../../pix/read-candidates.ts';
import {
  findEstablishmentPlace,
  type PageEstablishment,
  readEstablishment,
} from '../../pix/read-establishment.ts';
import { watchRendering } from './watch-rendering.ts';

interface FactListeners {
  /** How many candidates the page counts; `undefined` when it shows no count. */
  readonly onCandidates: (candidates: number | undefined) => void;
  /** The establishment the page names; `undefined` when it names one without its number. */
  readonly onEstablishment: (establishment: PageEstablishment | undefined) => void;
  /** The page has rendered, or the user has done something there. */
  readonly onLook: () => void;
}

/** Follows what the page says of itself, during one view of it. */
export function watchFacts(
  counts: readonly CandidateCount[] | undefined,
  { onCandidates, onEstablishment, onLook }: FactListeners,
  signal: AbortSignal,
): void {
  let candidates: number | undefined;
  let establishment: string | undefined;
  let place: Element | undefined;
  // Another organisation may be chosen without any change of address: its one place is watched, nothing wider.
  const placeObserver = new MutationObserver(lookAtEstablishment);
  signal.addEventListener('abort', () => placeObserver.disconnect());

  function lookAtEstablishment(): void {
    const found = readEstablishment(document);
    if (found === undefined) return;
    const key = found === 'unnamed' ? found : `${found.uai} ${found.name}`;
    if (key === establishment) return;
    establishment = key;
    onEstablishment(found === 'unnamed' ? undefined : found);
  }

  function look(): void {
    const current = findEstablishmentPlace(document);
    if (current && current !== place) {
      place = current;
      placeObserver.disconnect();
      placeObserver.observe(current, { childList: true, characterData: true, subtree: true });
    }
    lookAtEstablishment();
    const counted = counts && readCandidates(counts, document);
    if (counted !== candidates) {
      candidates = counted;
      onCandidates(counted);
    }
    onLook();
  }

  watchRendering(look, () => establishment === undefined, signal);
}
