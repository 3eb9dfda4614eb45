import type { CheckSetup } from '../../../checklist/network-check/report.ts';

/** What the extension wrote into this file; `undefined` when somebody has damaged it. */
export function readSetup(text: string): CheckSetup | undefined {
  try {
    const setup: CheckSetup = JSON.parse(text);
    return setup.hosts.every(({ address }) => typeof address === 'string') ? setup : undefined;
  } catch {
    // The page says so, in the place of the list.
    return undefined;
  }
}
