import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { letFramePass, startClearer } from '../fixtures/clear-page.ts';
import { addAt, giveBox, giveBoxesToWords } from '../fixtures/laid-out.ts';

/** On the pill at the bottom left, which stands from 708 to 752 px. */
const UNDER_PILL = { left: 100, top: 700, right: 240, bottom: 740 };
const PAST_BUTTON = { form: 'pill', left: 16, top: 700 - 8 - 44 };
const WHOLE = { left: 0, top: 0, right: 1024, bottom: 768 };

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  giveBoxesToWords();
  document.body.replaceChildren();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The overlay as it was drawn first, on the page as it is now. */
function start(options: Partial<Parameters<typeof startClearer>[0]> = {}) {
  const started = startClearer({ ...options, signal: life.signal });
  started.clearer.reset();
  return started;
}

/** Lets the page change, and the look at it pass. */
function lookAgain({ clearer }: Pick<ReturnType<typeof start>, 'clearer'>): void {
  clearer.look('the page');
  vi.advanceTimersByTime(5000);
}

/** Sends what the browser itself would. */
function sendTrusted(to: Element, type: string): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  to.dispatchEvent(event);
}

describe('the pill', () => {
  test.each([
    ['button', '<button type="button">Enregistrer</button>'],
    ['link', '<a href="/campagnes">Campagnes</a>'],
    ['field', '<input>'],
    ['list', '<select></select>'],
    ['summary', '<details><summary data-box>Filtres</summary></details>'],
    ['element that plays a button', '<div role="button">Enregistrer</div>'],
    ['label', '<label>Nom</label>'],
    ['heading', '<h2>Élèves</h2>'],
    ['heading of a table', '<table><tr><th data-box>Classe</th></tr></table>'],
    ['menu that is open', '<ul role="listbox"><li>Lycée</li></ul>'],
    ['choice of one', '<div role="option">Lycée</div>'],
    ['notice of Pix’s own', '<p class="pix-notification-alert">Importé</p>'],
    ['toast', '<div class="pix-toast">Fait</div>'],
    ['bar of Pix’s own', '<nav class="pix-navigation"></nav>'],
    ['message of Pix’s own', '<div id="pix-layout-banner-container"></div>'],
    ['words', '<p>Campagnes</p>'],
    [
      'count of what is ticked, in the bar of an enrolment',
      '<div class="add-student-list__bottom-action-bar"><p>24 candidat(s) sélectionné(s)</p></div>',
    ],
    ['count in any bar of actions', '<div class="selection-bar selection-bar--sticky"><p>3 élèves</p></div>'],
    ['bar that says what it is', '<div role="toolbar"><p>3 élèves</p></div>'],
  ])('over a %s stands beside it', (_name, html) => {
    addAt(UNDER_PILL, html);
    expect(start().overlay.stand()).toEqual(PAST_BUTTON);
  });

  test('stands off words in a page whose parts hold blanks between them', () => {
    addAt(WHOLE, '<section>\n  <div></div>\n</section>');
    addAt(UNDER_PILL, '<p>Campagnes</p>');
    expect(start().overlay.stand()).toEqual(PAST_BUTTON);
  });

  test('stands off what a foreign widget fixes to the window, however it is called', () => {
    const holder = document.createElement('div');
    const bubble = document.createElement('div');
    bubble.style.position = 'fixed';
    giveBox(bubble, UNDER_PILL);
    holder.append(bubble);
    document.body.append(holder);
    expect(start().overlay.stand()).toEqual(PAST_BUTTON);
  });

  test.each([
    [
      'a button that is not shown',
      UNDER_PILL,
      '<div style="display: none"><button data-box>A</button></div>',
    ],
    ['a button without a box', { ...UNDER_PILL, right: UNDER_PILL.left }, undefined],
    ['a button farther along the page', { ...UNDER_PILL, left: 500, right: 640 }, undefined],
    ['a button above it', { ...UNDER_PILL, top: 600, bottom: 640 }, undefined],
    ['a layer over the whole window', WHOLE, '<div style="position: fixed"></div>'],
  ])('stays in its corner with %s', (_name, box, html) => {
    addAt(box, html);
    expect(start().overlay.stand()).toEqual({ form: 'pill', left: 16, top: 708 });
  });

  test('at the top of the window moves down', () => {
    addAt({ left: 100, top: 0, right: 240, bottom: 50 });
    expect(start({ corner: 'top-left' }).overlay.stand()).toEqual({ form: 'pill', left: 16, top: 58 });
  });

  test('is its ring alone where its words have no room', () => {
    addAt({ ...WHOLE, left: 70 });
    const { overlay } = start();
    expect(overlay.stand()).toEqual({ form: 'ring', left: 16, top: 708 });
  });

  test('is its ring in its corner on a page full of controls, and then stands still', () => {
    addAt(WHOLE);
    const started = start();
    const { overlay } = started;
    lookAgain(started);
    expect(overlay.stand()).toEqual({ form: 'ring', left: 16, top: 708 });
  });

  test('has its words again once there is room', () => {
    const full = addAt({ ...WHOLE, left: 70 });
    const started = start();
    full.remove();
    lookAgain(started);
    expect(started.overlay.stand().form).toBe('pill');
  });

  test('stays where it went while that is free, and moves on when it is not', () => {
    const button = addAt(UNDER_PILL);
    const started = start();
    button.remove();
    lookAgain(started);
    expect(started.overlay.stand()).toEqual(PAST_BUTTON);
    giveBox(button, { ...UNDER_PILL, top: 640, bottom: 690 });
    document.body.append(button);
    lookAgain(started);
    // Its corner is free again, and is where it stands by itself.
    expect(started.overlay.stand()).toEqual({ form: 'pill', left: 16, top: 708 });
  });

  test('goes off words that come underneath where there is a place without any, and stays where there is none', () => {
    const started = start();
    addAt(UNDER_PILL, '<p>Campagnes</p>');
    lookAgain(started);
    expect(started.overlay.stand()).toEqual(PAST_BUTTON);
    addAt(WHOLE, '<p>Tout</p>');
    lookAgain(started);
    expect(started.overlay.stand()).toEqual(PAST_BUTTON);
  });

  test('never moves under the user’s pointer or focus, and does at the next look after', () => {
    const started = start();
    const { overlay, clearer } = started;
    addAt(UNDER_PILL);
    overlay.isUsed = true;
    lookAgain(started);
    expect(overlay.stand()).toEqual({ form: 'pill', left: 16, top: 708 });
    overlay.isUsed = false;
    clearer.look();
    letFramePass();
    expect(overlay.stand()).toEqual(PAST_BUTTON);
  });

  test('comes back into a window that has become smaller', () => {
    const started = start();
    started.overlay.shift = { x: 0, y: 200 };
    lookAgain(started);
    expect(started.overlay.stand()).toEqual({ form: 'pill', left: 16, top: 708 });
  });
});

describe('the card', () => {
  test('stands in the one empty part of the page', () => {
    addAt({ left: 0, top: 0, right: 640, bottom: 768 });
    expect(start({ view: 'card' }).overlay.stand()).toEqual({ form: 'card', left: 648, top: 592 });
  });

  test('is over the words of a table where nothing else is free, but not over the row that it speaks of', () => {
    addAt(WHOLE, '<p>Un tableau</p>');
    addAt(
      { left: 0, top: 600, right: 1024, bottom: 640 },
      '<table><tr data-box><td><a href="https://certif.pix.fr/sessions/61203">61203</a></td></tr></table>',
    );
    const { overlay } = start({ view: 'card', spokenOf: 'https://certif.pix.fr/sessions/61203' });
    expect(overlay.stand()).toEqual({ form: 'card', left: 16, top: 600 - 8 - 160 });
  });

  test('is a pill where it has no room, and a card again once it has', () => {
    const rest = addAt({ left: 0, top: 100, right: 1024, bottom: 768 });
    const started = start({ view: 'card' });
    const { overlay } = started;
    expect(overlay.stand()).toEqual({ form: 'pill', left: 16, top: 100 - 8 - 44 });
    lookAgain(started);
    expect(overlay.stand().form).toBe('pill');
    giveBox(rest, { left: 0, top: 300, right: 1024, bottom: 768 });
    lookAgain(started);
    expect(overlay.stand()).toEqual({ form: 'card', left: 16, top: 300 - 8 - 160 });
  });

  test('that the user has opened stays open, inside the window', () => {
    addAt(WHOLE);
    const { overlay } = start({ view: 'card', isByHand: true });
    expect(overlay.stand()).toEqual({ form: 'card', left: 16, top: 768 - 16 - 160 });
  });

  test('makes way at once for what the user goes to underneath, though the pointer is on it', () => {
    const { overlay } = start({ view: 'card', isByHand: true });
    overlay.isUsed = true;
    const field = addAt({ left: 20, top: 700, right: 300, bottom: 740 }, '<input>');
    sendTrusted(field, 'focusin');
    expect(overlay.stand()).toEqual({ form: 'card', left: 16, top: 700 - 8 - 160 });
  });

  test('stays where it is whatever a script of the page pretends to type', () => {
    const { overlay } = start({ view: 'unfolded' });
    const field = addAt({ left: 20, top: 300, right: 1000, bottom: 740 }, '<textarea></textarea>');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(overlay.stand().form).toBe('unfolded');
  });

  test('unfolded, is small again when the user goes to what it covers', () => {
    const field = addAt({ left: 20, top: 300, right: 1000, bottom: 740 }, '<textarea></textarea>');
    const { overlay } = start({ view: 'unfolded' });
    expect(overlay.stand().form).toBe('unfolded');
    sendTrusted(field, 'input');
    expect(overlay.stand()).toEqual({ form: 'card', left: 16, top: 300 - 8 - 160 });
  });

  test('unfolded, stays where it is read, whatever the page renders', () => {
    const started = start({ view: 'unfolded' });
    addAt({ left: 20, top: 300, right: 1000, bottom: 740 });
    lookAgain(started);
    expect(started.overlay.stand()).toEqual({ form: 'unfolded', left: 16, top: 768 - 16 - 540 });
  });

  test('unfolded, stays so when the focus goes to a part of the page as large as the window', () => {
    const { overlay } = start({ view: 'unfolded' });
    const part = addAt(WHOLE, '<main tabindex="-1"></main>');
    sendTrusted(part, 'focusin');
    expect(overlay.stand().form).toBe('unfolded');
  });

  test('does not move for what the user goes to elsewhere', () => {
    const { overlay } = start({ view: 'card' });
    const before = overlay.placings;
    const field = addAt({ left: 500, top: 0, right: 700, bottom: 40 }, '<input>');
    sendTrusted(field, 'focusin');
    expect(overlay.placings).toBe(before);
  });
});
