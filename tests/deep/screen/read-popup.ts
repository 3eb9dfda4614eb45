import type { Page } from 'puppeteer-core';
import type { StepId } from '../../../checklist/steps.ts';
import { findStep } from './titles.ts';

/** What can be said of a step in the popup. */
export type StepState = 'todo' | 'done' | 'not-applicable';

/** A step as the popup shows it. */
export interface ShownStep {
  readonly state: StepState;
  readonly note: string;
}

export interface ShownYear {
  /** "done/total" of the progress bar. */
  readonly bar: string;
  readonly steps: ReadonlyMap<StepId, ShownStep>;
}

/** The whole year as the popup shows it; no step before it is drawn. */
export async function readPopup(popup: Page): Promise<ShownYear> {
  const { bar, rows } = await popup.evaluate(() => {
    const progress = document.querySelector('[role=progressbar]');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.step-row input[type=checkbox]')];
    return {
      bar: `${progress?.getAttribute('aria-valuenow')}/${progress?.getAttribute('aria-valuemax')}`,
      rows: boxes.map((box) => {
        const row = box.closest('li');
        const names = [...(row?.querySelectorAll('button') ?? [])].map((button) =>
          button.textContent?.trim(),
        );
        return {
          title: box.labels?.[0]?.textContent?.trim() ?? '',
          state: box.checked ? 'done' : names.includes('Remettre à faire') ? 'not-applicable' : 'todo',
          note: row?.querySelector('textarea')?.value ?? '',
        } as const;
      }),
    };
  });
  return {
    bar,
    steps: new Map(rows.map(({ title, state, note }) => [findStep(title), { state, note }])),
  };
}

/** Where the popup says its clicks are: `saving`, `saved`, or nothing when it says worse. */
export function readPopupKept(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector('.kept')?.getAttribute('data-kept') ?? '');
}

/** The same in a card. */
export function readCardKept(card: Page): Promise<string> {
  return card.evaluate(
    () =>
      document
        .querySelector('check-list-pix')
        ?.shadowRoot?.querySelector('.kept')
        ?.getAttribute('data-kept') ?? '',
  );
}
