import { describe, expect, test } from 'vitest';
import { isPressed } from '../../entrypoints/overlay.content/is-pressed.ts';
import { listObservations } from '../../pix/observation-catalogue.ts';

function getObservation(page: string, id: string) {
  const found = listObservations(page).find((observation) => observation.id === id);
  if (!found) throw new Error(`No ${id} on ${page}`);
  return found;
}

const EXPORTED = getObservation('orga-certifications', 'results-exported');

function make(markup: { tag: string; id?: string; label?: string; text?: string; parent?: string }) {
  const element = document.createElement(markup.tag);
  if (markup.id) element.id = markup.id;
  if (markup.label) element.setAttribute('aria-label', markup.label);
  const child = document.createElement('span');
  child.textContent = markup.text ?? '';
  element.append(child);
  const parent = document.createElement(markup.parent ?? 'div');
  parent.append(element);
  return child;
}

describe('a click', () => {
  test.each([
    ['by its id', EXPORTED, { tag: 'button', id: 'download_results', text: 'Autre libellé' }],
    ['by its text', EXPORTED, { tag: 'button', text: 'Exporter les résultats' }],
    ['by its label', EXPORTED, { tag: 'button', label: 'Exporter les résultats' }],
    ['in English', EXPORTED, { tag: 'button', label: 'Export results' }],
    ['with another apostrophe or case', EXPORTED, { tag: 'button', label: 'EXPORTER LES RÉSULTATS' }],
  ])('is recognised %s', (_name, observation, markup) => {
    expect(isPressed(make(markup), observation)).toBe(true);
  });

  test.each([
    ['on another button', { tag: 'button', text: 'Annuler' }],
    ['on a text that is no button', { tag: 'p', text: 'Exporter les résultats' }],
    [
      'on a button of a row, whose name may be a person’s',
      { tag: 'button', text: 'Exporter les résultats', parent: 'tbody' },
    ],
  ])('%s is not', (_name, markup) => {
    expect(isPressed(make(markup), EXPORTED)).toBe(false);
  });
});

// What the form itself refuses takes a real browser: tests/e2e/signals-nothing-wrong.test.ts.
describe('a press that Pix takes for none', () => {
  const press = (html: string) => {
    document.body.innerHTML = html;
    return isPressed(document.querySelector('#download_results') as Element, EXPORTED);
  };
  const button = '<button id="download_results">Exporter les résultats</button>';

  test('is one on a button that says it does nothing', () => {
    expect(press(button.replace('<button', '<button aria-disabled="true"'))).toBe(false);
    expect(press(button.replace('<button', '<button aria-disabled="false"'))).toBe(true);
  });
});
