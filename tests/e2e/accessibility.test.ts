import { describe, expect, it } from 'vitest';
import { checkState, openPix } from './accessibility/check-state.ts';
import { nameLook } from './accessibility/state.ts';
import { STATES } from './accessibility/states.ts';
import { OVERLAY, runAxe } from './axe.ts';
import { clickInOverlay, findInOverlay, listOverlays } from './overlay.ts';
import { chooseLook } from './pairs.ts';
import { readBrowserName, useExtension } from './use-extension.ts';

/** Each state once in this browser: the whole product is in tests/deep/. */
const LOOKS = STATES.map((state, index) => {
  const look = chooseLook(index, readBrowserName());
  return [nameLook(state, look.theme), { state, look }] as const;
});

describe.each(['fr', 'en'] as const)('axe finds nothing wrong (%s)', (language) => {
  const running = useExtension({ today: '2026-11-20', language });

  it.each(LOOKS.filter(([, { look }]) => look.language === language))('%s', (_, { state, look }) =>
    checkState(running.browser, state, look),
  );

  it('and would find it: a name taken away, a colour too pale', async () => {
    const page = await openPix(running.browser, 'https://orga.pix.fr/places');
    await clickInOverlay(page, '.pill');
    await findInOverlay(page, '.card');
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      root?.querySelector('[data-focus=close]')?.removeAttribute('aria-label');
      root?.querySelector<HTMLElement>('.card-title')?.style.setProperty('color', '#bbb');
    });
    const { faults } = await runAxe(page, OVERLAY);
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
    expect((await listOverlays(page)).length).toBe(1);
    await page.close();
  });
});
