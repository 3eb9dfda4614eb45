import { readStopwatch } from '../../../checklist/clock.ts';
import type { CheckHost, HostResult } from '../../../checklist/network-check/report.ts';
import { judgeTry, runAFewAtATime } from '../../../checklist/network-check/schedule.ts';
import { tryHost } from './try-host.ts';

/**
 * Tries all hosts, a few at a time.
 *
 * @param onResult told of each as it ends
 * @returns the results in the order of the hosts
 */
export async function runCheck(
  hosts: readonly CheckHost[],
  onResult: () => void,
): Promise<readonly HostResult[]> {
  const results = new Map<CheckHost, HostResult>();
  await runAFewAtATime(hosts, async (host) => {
    const start = readStopwatch();
    const end = await tryHost(host.address);
    const ms = Math.round(readStopwatch() - start);
    results.set(host, { name: host.name, role: host.role, outcome: judgeTry(end, ms), ms });
    onResult();
  });
  return hosts.flatMap((host) => results.get(host) ?? []);
}
