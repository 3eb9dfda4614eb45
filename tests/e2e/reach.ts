import type { Page } from 'puppeteer-core';

/** A point of a control of the page that a mouse cannot press, though nothing is seen over it. */
export interface DeadPoint {
  /** The control: its name, or its tag. */
  readonly control: string;
  /** In px from the top left of the window. */
  readonly x: number;
  readonly y: number;
}

/** What a look at a page's controls found. */
export interface Reach {
  readonly controls: number;
  /** Points tried in the window: five a control. */
  readonly points: number;
  /** Points under what is drawn of the check-list: seen to be covered. */
  readonly covered: number;
  readonly dead: readonly DeadPoint[];
}

/**
 * Asks the browser what a mouse would press at five points of each visible control of the page: its middle, and near
 * its four corners. A point is dead when our element takes it where nothing of ours is drawn.
 */
export function measureReach(page: Page): Promise<Reach> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, label, [role=button], [role=option], [role=menuitem]',
      ),
    ].filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const overlay = document.querySelector('check-list-pix');
    const drawn = [...(overlay?.shadowRoot?.querySelector('.overlay')?.children ?? [])].map((each) =>
      each.getBoundingClientRect(),
    );
    const dead: { control: string; x: number; y: number }[] = [];
    let points = 0;
    let covered = 0;
    for (const control of controls) {
      const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
      const [insetX, insetY] = [Math.min(3, width / 4), Math.min(3, height / 4)];
      for (const [x, y] of [
        [left + width / 2, top + height / 2],
        [left + insetX, top + insetY],
        [right - insetX, top + insetY],
        [left + insetX, bottom - insetY],
        [right - insetX, bottom - insetY],
      ] as const) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        points += 1;
        if (!overlay || document.elementFromPoint(x, y) !== overlay) continue;
        // What is drawn is whole pixels.
        if (
          drawn.some(
            (box) =>
              x >= Math.floor(box.left) &&
              x < Math.ceil(box.right) &&
              y >= Math.floor(box.top) &&
              y < Math.ceil(box.bottom),
          )
        )
          covered += 1;
        else dead.push({ control: control.textContent?.trim().slice(0, 40) || control.tagName, x, y });
      }
    }
    return { controls: controls.length, points, covered, dead };
  });
}
