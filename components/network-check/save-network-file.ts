import { fillNetworkFile } from '../../checklist/network-check/fill-file.ts';
import type { CheckSetup } from '../../checklist/network-check/report.ts';
import { downloadFile } from '../surface/download-text.ts';

/**
 * Saves the file that tries hosts among the user's downloads. It is a text here, and nothing else: no page of the extension opens
 * it, and this is the one place where it is taken up (a gate looks). Rejects when it could not be loaded.
 */
export async function saveNetworkFile(fileName: string, setup: CheckSetup): Promise<void> {
  const { default: packed } = await import('virtual:network-check-file');
  downloadFile(fileName, new Blob([fillNetworkFile(packed, setup)], { type: 'text/html' }));
}
