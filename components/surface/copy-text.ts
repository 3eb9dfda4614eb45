import { report } from './report.ts';

/** Puts a text on the clipboard. Gives whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}
