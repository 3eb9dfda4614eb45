import type { FindingsRequest } from '../../storage/findings/findings-request.ts';
import { askBackground } from './ask-background.ts';
import { report } from './report.ts';

/** Asks the background, the one writer of what is read on Pix. Gives its answer; nothing when it cannot be reached. */
export async function askFindings(request: FindingsRequest): Promise<unknown> {
  try {
    return await askBackground(request);
  } catch (error) {
    report(error);
    return undefined;
  }
}
