import { useState } from 'preact/hooks';
import type { PanelOpenRequest } from '../../pix/own-page-request.ts';
import { OPEN_PANEL } from '../../pix/toggle-card-request.ts';
import { detailsWorld } from '../overlay/details-world.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { askBackground } from '../surface/ask-background.ts';
import { askToOpen } from '../surface/ask-to-open.ts';
import { report } from '../surface/report.ts';
import { NotOpenedLine } from '../ui/not-opened-line.tsx';

/** From the card to all the rest: the panel beside the page, the year, the settings. */
export function Ways({ model: { t, canTick }, onByHand }: OverlayProps) {
  /** The keys that open the panel, where the browser has just refused it; `-` where there are none. */
  const [panelKeys, setPanelKeys] = useState('');
  /** Sent in the very turn of the press: the browser opens it in one alone. */
  function openBeside(): void {
    const request: PanelOpenRequest = { type: OPEN_PANEL };
    askBackground(request).then(
      (keys) => setPanelKeys(keys as string),
      (error: unknown) => {
        report(error);
        setPanelKeys('-');
      },
    );
  }
  return (
    <div class="ways">
      <ul>
        {detailsWorld.hasPanel && (
          <li>
            <button type="button" class="button button-text" onClick={() => onByHand(openBeside)}>
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
        <NotOpenedLine t={t} />
      </div>
    </div>
  );
}
