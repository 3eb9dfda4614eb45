import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OverlayCorner } from '../../storage/surface/overlay-corner-item.ts';
import { letFramePass, startClearer } from '../fixtures/clear-page.ts';
import { addAt, giveBox } from '../fixtures/laid-out.ts';

/** On the pill at the bottom left, which stands from 708 to 752 px. */
const UNDER_PILL = { left: 100, top: 700, right: 240, bottom: 740 };
/** Just past it, with 4 px between the two. */
const PAST_BUTTON = { x: 0, y: 700 - 4 - 752, isCompact: false };
const IN_CORNER = { x: 0, y: 0, isCompact: false };

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The overlay after a look at the page as it is now. */
function look(options: { corner?: OverlayCorner } = {}) {
  const started = startClearer({ ...options, signal: life.signal });
  started.clearer.look();
  letFramePass();
  return started;
}

describe('the pill', () => {
  test.each([
    ['button', '<button type="button">Enregistrer</button>'],
    ['link', '<a href="/campagnes">Campagnes</a>'],
    ['field', '<input>'],
    ['list', '<select></select>'],
    ['summary', '<details><summary data-box>Filtres</summary></details>'],
    ['element that plays a button', '<div role="button">Enregistrer</div>'],
    ['bar of Pix’s own', '<nav class="pix-navigation"></nav>'],
    ['message of Pix’s own', '<div id="pix-layout-banner-container"></div>'],
    [
      'count of what is ticked, in the bar of an enrolment',
      '<div class="add-student-list__bottom-action-bar"><p>24 candidat(s) sélectionné(s)</p></div>',
    ],
    ['count in any bar of actions', '<div class="selection-bar selection-bar--sticky"><p>3 élèves</p></div>'],
    ['bar that says what it is', '<div role="toolbar"><p>3 élèves</p></div>'],
  ])('over a %s moves off it', (_name, html) => {
    addAt(UNDER_PILL, html);
    expect(look().overlay.place).toEqual(PAST_BUTTON);
  });

  test.each([
    ['a text', UNDER_PILL, '<p>Campagnes</p>'],
    ['a link to nowhere', UNDER_PILL, '<a>Campagnes</a>'],
    [
      'a button that is not shown',
      UNDER_PILL,
      '<div style="display: none"><button data-box>A</button></div>',
    ],
    ['a button without a box', { ...UNDER_PILL, right: UNDER_PILL.left }, undefined],
    ['a button farther along the page', { ...UNDER_PILL, left: 500, right: 640 }, undefined],
    ['a button above it', { ...UNDER_PILL, top: 600, bottom: 640 }, undefined],
  ])('does not move for %s', (_name, box, html) => {
    addAt(box, html);
    expect(look().overlay.placings).toBe(0);
  });

  test('at the top of the window moves down', () => {
    addAt({ left: 100, top: 0, right: 240, bottom: 50 });
    expect(look({ corner: 'top-left' }).overlay.place).toEqual({ x: 0, y: 50 + 4 - 16, isCompact: false });
  });

  test('goes aside when that is the shorter way', () => {
    addAt({ left: 0, top: 400, right: 30, bottom: 768 });
    expect(look().overlay.place).toEqual({ x: 30 + 4 - 16, y: 0, isCompact: false });
  });

  test('is its ring alone on a page full of controls, and then stands still', () => {
    addAt({ left: 0, top: 0, right: 1024, bottom: 768 });
    const { overlay, clearer } = look();
    clearer.look();
    vi.advanceTimersByTime(5000);
    expect(overlay.place).toEqual({ ...IN_CORNER, isCompact: true });
  });

  test('stays where it went while nothing is there, and moves on when something is', () => {
    const button = addAt(UNDER_PILL);
    const { overlay, clearer } = look();
    button.remove();
    clearer.look();
    vi.advanceTimersByTime(5000);
    expect(overlay.place).toEqual(PAST_BUTTON);
    giveBox(button, { ...UNDER_PILL, top: 640, bottom: 690 });
    // Its corner is free again, and is where it stands by itself.
    document.body.append(button);
    clearer.look();
    vi.advanceTimersByTime(5000);
    expect(overlay.place).toEqual(IN_CORNER);
  });

  test('never moves under the user’s pointer or focus, and does at the next look after', () => {
    addAt(UNDER_PILL);
    const { overlay, clearer } = startClearer({ signal: life.signal });
    overlay.isUsed = true;
    clearer.look();
    vi.advanceTimersByTime(5000);
    expect(overlay.placings).toBe(0);
    overlay.isUsed = false;
    clearer.look();
    letFramePass();
    expect(overlay.place).toEqual(PAST_BUTTON);
  });
});

describe('an open card', () => {
  function lookWithCard() {
    const { overlay, clearer } = startClearer({ isCard: true, signal: life.signal });
    clearer.look();
    letFramePass();
    return overlay;
  }

  test('stays over a button that can be scrolled from underneath', () => {
    addAt(UNDER_PILL);
    expect(lookWithCard().placings).toBe(0);
  });

  test.each(['fixed', 'sticky'])('makes way for a button in a %s bar', (position) => {
    addAt(UNDER_PILL, `<div style="position: ${position}"><button data-box>Enregistrer</button></div>`);
    expect(lookWithCard().place).toEqual(PAST_BUTTON);
  });

  test('keeps room for its text, stays when the way is long, and is never a ring', () => {
    addAt({ ...UNDER_PILL, top: 540, bottom: 768 }, '<button style="position: fixed">Enregistrer</button>');
    expect(lookWithCard().place).toEqual(IN_CORNER);
  });
});
