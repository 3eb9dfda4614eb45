import { watchRendering } from '../../guest/watch-rendering.ts';
import {
  findEstablishmentPlace,
  type PageEstablishment,
  readEstablishment,
} from '../../pix/read-establishment.ts';

interface FactListeners {
  /** The establishment the page names; `undefined` when it names one without its number. */
  readonly onEstablishment: (establishment: PageEstablishment | undefined) => void;
  /** The page has rendered, or the user has done something there. */
  readonly onLook: () => void;
}

/**
 * Follows what the page says of itself, during one view of it.
 *
 * @returns looks at it now
 */
export function watchFacts({ onEstablishment, onLook }: FactListeners, signal: AbortSignal): () => void {
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
    onLook();
  }

  watchRendering(look, () => establishment === undefined, signal);
  return look;
}
