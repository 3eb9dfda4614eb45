import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface DraftRules<Draft, Fault> {
  /** What is wrong with it; nothing when it may be kept. */
  readonly check: (draft: Draft) => Fault | undefined;
  /** Told once the user has stopped typing, of what may be kept and differs from what is. */
  readonly keep: (draft: Draft) => void;
  readonly isSame: (first: Draft, second: Draft) => boolean;
}

interface KeptDraft<Draft, Fault> {
  readonly draft: Draft;
  /** Said only once the user has stopped typing. */
  readonly fault: Fault | undefined;
  readonly type: (draft: Draft) => void;
  /** The user has left the field. */
  readonly settle: () => void;
  /** What is typed is given up: the field shows what is kept. */
  readonly reset: () => void;
}

/** Typing has stopped after so many ms, or when the field or the page is left. */
const PAUSE_MS = 1000;

/**
 * What is typed in a field: kept when it is right, and left as it stands beside what is wrong with it when it is not.
 *
 * @param known what is kept; the field shows it unless something else was typed
 */
export function useKeptDraft<Draft, Fault>(
  known: Draft,
  { check, keep, isSame }: DraftRules<Draft, Fault>,
): KeptDraft<Draft, Fault> {
  const [typed, setTyped] = useState<{ readonly draft: Draft; readonly isSettled: boolean }>();
  /** What is typed and not yet settled; read by whatever ends the typing. */
  const waiting = useRef<{ readonly draft: Draft } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const settle = useRef(() => {});
  settle.current = () => {
    clearTimeout(timer.current);
    if (!waiting.current) return;
    const { draft } = waiting.current;
    waiting.current = undefined;
    if (!isSame(draft, known)) {
      if (check(draft) !== undefined) {
        setTyped({ draft, isSettled: true });
        return;
      }
      keep(draft);
    }
    setTyped(undefined);
  };

  useLayoutEffect(() => {
    const leave = () => settle.current();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);

  return {
    draft: typed ? typed.draft : known,
    fault: typed?.isSettled && !isSame(typed.draft, known) ? check(typed.draft) : undefined,
    type(draft) {
      waiting.current = { draft };
      setTyped({ draft, isSettled: false });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle.current(), PAUSE_MS);
    },
    settle: () => settle.current(),
    reset: () => {
      clearTimeout(timer.current);
      waiting.current = undefined;
      setTyped(undefined);
    },
  };
}
