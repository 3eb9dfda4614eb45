import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { openStepRequestSchema } from '../../pix/open-step-request.ts';
import { type ChangeRequest, changeRequestSchema } from '../../storage/change-request.ts';
import type { ProgressWriter } from '../../storage/progress-writer.ts';
import { logReport } from './log-report.ts';
import { openStep } from './open-step.ts';

const reportSchema = v.object({ type: v.literal('report'), text: v.pipe(v.string(), v.maxLength(500)) });
const requestSchema = v.variant('type', [changeRequestSchema, openStepRequestSchema, reportSchema]);

/** The listener for messages of our own surfaces. A message of any other shape or sender is not answered. */
export function createMessageAnswerer(writer: ProgressWriter) {
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    const parsed = v.safeParse(requestSchema, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const request = parsed.output;
    switch (request.type) {
      case 'change-step':
        return writer.apply(request as ChangeRequest);
      case 'open-step':
        return openStep(request);
      case 'report':
        logReport(request.text);
        return Promise.resolve();
    }
  };
}
