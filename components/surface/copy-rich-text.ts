import { copyText } from './copy-text.ts';
import { report } from './report.ts';

/**
 * Puts a text on the clipboard twice: as it is, and for programs that take links and lists. Gives whether it is there, be it as it is
 * alone.
 *
 * @param html made of escaped words; nothing here reads it
 */
export async function copyRichText(text: string, html: string): Promise<boolean> {
  try {
    const make = (type: string, content: string) => new Blob([content], { type });
    const kinds = { 'text/plain': make('text/plain', text), 'text/html': make('text/html', html) };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch (error) {
    report(error);
    return copyText(text);
  }
}
