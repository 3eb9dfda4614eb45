import { type Findings, NO_FINDINGS } from '../../checklist/findings.ts';
import type { RawStorage } from '../../storage/browser-storage.ts';
import { readFindings } from '../../storage/findings/findings-item.ts';
import { getFindingsKey, type Scope } from '../../storage/keys.ts';

interface FindingsContext {
  readonly storage: RawStorage;
  readonly onChange: () => void;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Follows what was found on Pix's pages for the scope that is asked for, and calls back when there is something new to
 * show. It is read once the surface has been drawn: nobody waits for it. None until then.
 */
export function watchFindings({ storage, onChange, report, signal }: FindingsContext) {
  let known: { readonly key: string; readonly value: Findings } | undefined;

  storage.onChanged((area, changes) => {
    if (area !== 'local' || !known || !(known.key in changes)) return;
    known = { key: known.key, value: readFindings(changes[known.key]).value };
    onChange();
  }, signal);

  async function read(key: string): Promise<void> {
    const reading = known;
    const raw = (await storage.read('local', [key]))[key];
    // Another scope was asked for meanwhile, or a change was told of: that is the later word.
    if (signal.aborted || known !== reading || raw === undefined) return;
    known = { key, value: readFindings(raw).value };
    onChange();
  }

  return (scope: Scope): Findings => {
    const key = getFindingsKey(scope);
    if (known?.key !== key) {
      known = { key, value: NO_FINDINGS };
      setTimeout(() => {
        if (!signal.aborted && known?.key === key) read(key).catch(report);
      });
    }
    return known.value;
  };
}
