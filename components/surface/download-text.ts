/** How long the browser may take to pick up a download, in ms. */
const PICK_UP_MS = 60_000;

/** Saves something as a file in the user's downloads. Nothing leaves the computer. */
export function downloadFile(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PICK_UP_MS);
}

/** Saves a text as a file in the user's downloads. */
export function downloadText(fileName: string, text: string): void {
  downloadFile(fileName, new Blob([text], { type: 'application/json' }));
}
