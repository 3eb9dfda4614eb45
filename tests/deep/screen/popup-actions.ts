import type { Page } from 'puppeteer-core';
import type { StepId } from '../../../checklist/steps.ts';
import type { StepState } from './read-popup.ts';
import { TITLES } from './titles.ts';

/**
 * Clicks are the page's own `click()`, not the mouse's: a tab need not be in front, so that both profiles can be
 * worked at the same moment. `tests/e2e` clicks with the mouse.
 */

/** Ticks or un-ticks a step, whichever it is not. @returns what the click asked for */
export function toggleStep(popup: Page, step: StepId): Promise<StepState> {
  return popup.evaluate((title) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.step-row input[type=checkbox]')];
    const box = boxes.find((each) => each.labels?.[0]?.textContent?.trim() === title);
    if (!box || box.disabled) throw new Error(`"${title}" cannot be ticked`);
    const wanted = box.checked ? 'todo' : 'done';
    box.click();
    return wanted;
  }, TITLES[step]);
}

/** "Sans objet cette année", or "Remettre à faire". @returns what the click asked for */
export function toggleApplicable(popup: Page, step: StepId): Promise<StepState> {
  return popup.evaluate((title) => {
    const states = { 'Sans objet cette année': 'not-applicable', 'Remettre à faire': 'todo' } as const;
    for (const button of document.querySelectorAll('button')) {
      const name = (button.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ');
      for (const [label, state] of Object.entries(states)) {
        if (name !== `${label} : ${title}`) continue;
        button.click();
        return state;
      }
    }
    throw new Error(`"${title}" has no button to say whether it applies`);
  }, TITLES[step]);
}

/** Types a note over the old one and leaves the field. Events are made by hand: a tab behind has no focus. */
export function typeNote(popup: Page, step: StepId, note: string): Promise<void> {
  return popup.evaluate(
    (title, text) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.step-row input[type=checkbox]')];
      const box = boxes.find((each) => each.labels?.[0]?.textContent?.trim() === title);
      const field = box?.closest('li')?.querySelector('textarea');
      if (!field || field.disabled) throw new Error(`"${title}" takes no note`);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new FocusEvent('blur'));
    },
    TITLES[step],
    note,
  );
}
