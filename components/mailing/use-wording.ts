import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isKeepable, type Wording } from '../../checklist/mailing/wording.ts';

/** What is typed is kept at most so often while typing, in ms, and at once when the field or the page is left. */
const PAUSE_MS = 300;

interface WordingUse {
  /** What is shown: typed, else kept, else the original. */
  readonly wording: Wording;
  readonly isOriginal: boolean;
  /** Too long to be kept: it is here until the page is closed. */
  readonly isTooLong: boolean;
  readonly change: (next: Wording) => void;
  /** The field was left. */
  readonly settle: () => void;
  readonly reset: () => void;
}

const isSameWording = (first: Wording, second: Wording) =>
  first.subject === second.subject && first.body === second.body;

/**
 * The wording of one message while it is edited. A component is made anew for another message, and keeps the last words of this one.
 *
 * @param onKeep `undefined`: nothing of the user's own
 */
export function useWording(
  original: Wording,
  kept: Wording | undefined,
  onKeep: (wording: Wording | undefined) => void,
): WordingUse {
  const [typed, setTyped] = useState<Wording>();
  const waiting = useRef<Wording | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const settle = useRef(() => {});
  settle.current = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const next = waiting.current;
    waiting.current = undefined;
    if (next) onKeep(isSameWording(next, original) ? undefined : next);
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

  const wording = typed ?? kept ?? original;
  return {
    wording,
    isOriginal: isSameWording(wording, original),
    isTooLong: !isKeepable(wording),
    change(next) {
      setTyped(next);
      // Too long is not kept; what was typed before it became so is.
      if (isKeepable(next)) waiting.current = next;
      timer.current ??= setTimeout(() => settle.current(), PAUSE_MS);
    },
    settle: () => settle.current(),
    reset() {
      clearTimeout(timer.current);
      timer.current = undefined;
      waiting.current = undefined;
      setTyped(original);
      onKeep(undefined);
    },
  };
}
