type MakeIndex = typeof import('./make-index.ts').makeIndex;

let loaded: MakeIndex | undefined;

/** How an index is made, once it has been loaded in this page. */
export const getMakeIndex = () => loaded;

/**
 * Loads how an index is made, with the words of all messages: a tenth of the popup, which only who searches waits for.
 * Rejects when the browser does not give the file.
 */
export async function loadMakeIndex(): Promise<MakeIndex> {
  const { makeIndex } = await import('./make-index.ts');
  loaded = makeIndex;
  return makeIndex;
}
