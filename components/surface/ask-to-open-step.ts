import { browser } from 'wxt/browser';
import type { StepId, StepPart } from '../../checklist/steps.ts';
import type { OpenStepRequest } from '../../pix/open-step-request.ts';
import { report } from './report.ts';

/** Asks the background to open the page of a step, or of the half of it that is left. A background that cannot be reached is reported, nothing more. */
export async function askToOpenStep(step: StepId, domain: 'fr' | 'org', part?: StepPart): Promise<void> {
  const request: OpenStepRequest = { type: 'open-step', step, ...(part && { part }), domain };
  try {
    await browser.runtime.sendMessage(request);
  } catch (error) {
    report(error);
  }
}
