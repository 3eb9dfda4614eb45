import type { ExtensionBrowser } from './harness/types.ts';
import { readAll } from './stored.ts';

/** What the background notes of itself, of this computer and of what it read on pages: no act of the user's. */
const OWN_NOTES =
  /^(findings:|silence$|exchange$|device$|registry:|replica:registry$|shown-establishment$|named-establishments$|rescue:)/;

/** All that is kept of what the user did: an attack must change nothing of it. */
export async function readKeptActs(extension: ExtensionBrowser): Promise<unknown> {
  const { local, sync } = await readAll(extension);
  const kept = [local, sync].map((area) =>
    Object.fromEntries(Object.entries(area).filter(([key]) => !OWN_NOTES.test(key))),
  );
  const settings = [local['replica:registry'], ...Object.values(sync)].filter((item) =>
    /"(settings|calendar:|nickname)/.test(JSON.stringify(item ?? {})),
  );
  return { kept, settings };
}
