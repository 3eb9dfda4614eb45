import { type ReportFault, readReport } from '../../checklist/network-check/read-report.ts';
import type { NetworkReport } from '../../checklist/network-check/report.ts';
import { decodeFile } from '../../storage/file/decode-file.ts';

/** A report of two hundred sites has a tenth of it. */
const MOST_BYTES = 500_000;

/** Reads a file that the user picked, in memory. Never rejects. */
export async function readReportFile(
  file: File,
): Promise<NetworkReport | { readonly fault: ReportFault | 'too-big' }> {
  if (file.size > MOST_BYTES) return { fault: 'too-big' };
  try {
    return readReport(decodeFile(new Uint8Array(await file.arrayBuffer())) ?? '');
  } catch {
    // A file that went away meanwhile, or that may not be read: the user is told that it is no report.
    return { fault: 'not-json' };
  }
}
