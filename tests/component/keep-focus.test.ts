import { afterEach, expect, test } from 'vitest';
import { drawKeepingFocus } from '../../components/surface/keep-focus.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** A page with a section of its own heading; the named element has focus. */
function show(focused: string): void {
  document.body.innerHTML = `
    <main><h1 id="title" tabindex="-1"></h1><button id="above"></button>
      <section><h2 id="data" tabindex="-1"></h2><div id="box"><button id="import"></button></div></section>
    </main>`;
  document.getElementById(focused)?.focus();
}

const remove = (id: string) => document.getElementById(id)?.remove();

test.each([
  ['goes to the heading of its section', 'import', () => remove('box'), 'data'],
  ['goes to the heading of the page when its section has none', 'above', () => remove('above'), 'title'],
  ['stays where it is when that is still there', 'import', () => remove('above'), 'import'],
] as const)('focus %s', (_name, focused, draw, expected) => {
  show(focused);
  drawKeepingFocus(draw);
  expect(document.activeElement?.id).toBe(expected);
});

test('focus goes to the way back rather than to a heading', () => {
  show('above');
  drawKeepingFocus(() => {
    remove('above');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button data-focus="undo" id="undo">');
  });
  expect(document.activeElement?.id).toBe('undo');
});

test('nothing takes focus when nothing had it', () => {
  show('nowhere');
  drawKeepingFocus(() => remove('box'));
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ['step-details', 'summary'],
  ['fold', 'undo'],
])('focus lost in details.%s goes to the %s', (className, expected) => {
  document.body.innerHTML = `
    <main><button data-focus="undo" id="undo"></button>
      <details open class="${className}"><summary id="summary"></summary><button id="inside"></button></details>
    </main>`;
  document.getElementById('inside')?.focus();
  drawKeepingFocus(() => remove('inside'));
  expect(document.activeElement?.id).toBe(expected);
});
