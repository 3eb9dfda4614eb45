import type { StepId } from '../../checklist/steps.ts';

/** Brings an element to the top of what is in sight. */
const show = (element: Element) => element.scrollIntoView({ block: 'start' });

/**
 * Unfolds a step where it stands in the year, and gives it focus.
 *
 * @returns whether it stands there
 */
export function revealStep(step: StepId): boolean {
  const items = document.querySelectorAll<HTMLElement>('.whole-year [data-step]');
  const item = [...items].find(({ dataset }) => dataset.step === step);
  const details = item?.querySelector<HTMLDetailsElement>('.step-details');
  const summary = details?.querySelector<HTMLElement>('summary');
  if (!item || !details || !summary) return false;
  for (let each: Element | null = item; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  if (!details.open) {
    // What it says is made when it is unfolded, and there may be no room below it before.
    details.addEventListener('toggle', () => requestAnimationFrame(() => show(item)), { once: true });
    details.open = true;
  }
  summary.focus({ preventScroll: true });
  show(item);
  return true;
}

/** Shows the card of what is new this year. */
export function revealNews(): void {
  const heading = document.getElementById('news');
  heading?.focus({ preventScroll: true });
  if (heading) show(heading);
}
