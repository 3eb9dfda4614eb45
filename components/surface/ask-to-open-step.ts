import { browser } from 'wxt/browser';
import type { StepId } from '../../checklist/steps.ts';
import type { OpenStepRequest } from '../../pix/open-step-request.ts';
import { report } from './report.ts';

/** Asks the background to open the page of a step. A background that cannot be reached is reported, nothing more. */
export async function askToOpenStep(step: StepId, domain: 'fr' | 'org'): Promise<void> {
  const request: OpenStepRequest = { type: 'open-step', step, domain };
  try {
    await browser.runtime.sendMessage(request);
  } catch (error) {
    report(error);
  }
}
