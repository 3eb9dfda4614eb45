/** The background's console is ours alone: errors of every surface end there, never on a Pix page. */
export function logReport(error: unknown): void {
  console.warn('Check-list Pix:', error);
}
