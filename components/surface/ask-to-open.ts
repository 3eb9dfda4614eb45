import type { OpenStepRequest } from '../../pix/open-step-request.ts';
import type { OwnPageRequest } from '../../pix/own-page-request.ts';
import { askBackground } from './ask-background.ts';
import { tellOpening } from './opening.ts';
import { report } from './report.ts';

type Request = OpenStepRequest | OwnPageRequest;

/** A background that is starting may let the first request pass unheard: it is asked so often, each time this later, in ms. */
const MOST_TRIES = 4;
const STEP_MS = 250;
/** And one that neither answers nor refuses is given up after this, in ms: a tab opens in less, on a busy machine too. */
const PATIENCE_MS = 10_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(request: Request, tries = 1): Promise<void> {
  try {
    if (await askBackground(request, PATIENCE_MS)) return;
    throw new Error(`${request.type} was not answered`);
  } catch (error) {
    if (tries === MOST_TRIES) throw error;
  }
  await pause(STEP_MS * tries);
  return ask(request, tries + 1);
}

/**
 * Has the background open the page of a step, the year, the settings or the plan in a tab: the user has pressed, and is not
 * to press a second time for a background that was asleep. Where it takes too long, the user is told, as long as nothing has
 * come; one that cannot be reached at all is reported as well.
 */
export async function askToOpen(request: Request): Promise<void> {
  tellOpening();
  const timer = setTimeout(() => tellOpening('page'), PATIENCE_MS);
  try {
    await ask(request);
    tellOpening();
  } catch (error) {
    tellOpening('page');
    report(error);
  } finally {
    clearTimeout(timer);
  }
}
