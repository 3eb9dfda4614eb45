import { detailsWorld } from '../overlay/details-world.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { askToOpen } from '../surface/ask-to-open.ts';

/** From the card to all the rest: the panel beside the page, the year, the settings. */
export function Ways({ model: { t, canTick }, panelKeys, onOpenBeside, onByHand }: OverlayProps) {
  return (
    <div class="ways">
      <ul>
        {detailsWorld.hasPanel && (
          <li>
            <button type="button" class="button button-text" onClick={onOpenBeside}>
              {t.openBeside}
            </button>
          </li>
        )}
        {canTick && (
          <li>
            <button
              type="button"
              class="button button-text"
              onClick={() =>
                onByHand(() => void askToOpen({ type: 'open-own-page', page: 'year', adds: true }))
              }
            >
              {t.addHere}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            class="button button-text"
            onClick={() => onByHand(() => void askToOpen({ type: 'open-own-page', page: 'year' }))}
          >
            {t.openYear}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button button-text"
            onClick={() => onByHand(() => void askToOpen({ type: 'open-own-page', page: 'options' }))}
          >
            {t.openSettings}
          </button>
        </li>
      </ul>
      <div role="status">
        {panelKeys && <p>{panelKeys === '-' ? t.panelByMenu : t.panelKeys(panelKeys)}</p>}
      </div>
    </div>
  );
}
