import { useEffect, useState } from 'preact/hooks';
import { OVERLAY_CORNERS } from '../../storage/surface/overlay-corner-item.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { readShortcut } from './read-shortcut.ts';

/** Its id, in our own shadow root. */
export const CARD_MENU = 'card-menu';

interface CardMenuProps extends Pick<OverlayProps, 'model' | 'onMove' | 'onHide'> {
  /** The keys that open and close the card, if the browser has any. */
  readonly shortcut: string;
}

/** What is not about a step: where the overlay stands, and when it keeps away. */
export function CardMenu({ model, shortcut, onMove, onHide }: CardMenuProps) {
  const { t, state } = model;
  const otherCorners = OVERLAY_CORNERS.filter((corner) => corner !== state.overlayCorner);
  return (
    <div class="card-menu" id={CARD_MENU}>
      <ul>
        {otherCorners.map((corner) => (
          <li key={corner}>
            <button type="button" class="button menu-item" onClick={() => onMove(corner)}>
              {t.moveTo[corner]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button menu-item" onClick={() => onHide('page')}>
            {t.hideOnPage}
          </button>
        </li>
        <li>
          <button type="button" class="button menu-item" onClick={() => onHide('today')}>
            {t.hideToday}
          </button>
        </li>
      </ul>
      <p class="hint">{t.showAgainHint}</p>
      {shortcut && <p class="hint">{t.shortcut(shortcut)}</p>}
    </div>
  );
}

/** The same, with the keys that the browser has now. */
export function CardMenuWithKeys(props: OverlayProps) {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    const life = new AbortController();
    const { get } = readShortcut(() => setShortcut(get()), life.signal);
    return () => life.abort();
  }, []);
  return <CardMenu {...props} shortcut={shortcut} />;
}
