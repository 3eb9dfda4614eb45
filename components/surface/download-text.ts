/** How long the browser may take to pick up a download, in ms. */
const PICK_UP_MS = 60_000;

/** Saves a text as a file in the user's downloads. Nothing leaves the computer. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PICK_UP_MS);
}
