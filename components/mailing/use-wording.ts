import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dropTyped } from '../../checklist/mailing/holes.ts';
import { isKeepable, type Wording } from '../../checklist/mailing/wording.ts';

/** What is typed is kept at most so often while typing, in ms, and at once when the field or the page is left. */
const PAUSE_MS = 300;

interface WordingUse {
  /** What is shown: typed, else kept, else the original. */
  readonly wording: Wording;
  readonly isOriginal: boolean;
  /** Too long to be kept: it is here until another message is shown. */
  readonly isTooLong: boolean;
  readonly change: (next: Wording) => void;
  /** The field was left. */
  readonly settle: () => void;
  readonly reset: () => void;
}

const isSameWording = (first: Wording, second: Wording) =>
  first.subject === second.subject && first.body === second.body;

const dropAllTyped = ({ subject, body }: Wording): Wording => ({
  subject: dropTyped(subject),
  body: dropTyped(body),
});

/**
 * The wording of one message while it is edited. A component is made anew for another message, and keeps the last words of this one.
 *
 * @param left how it was left on this page, with what was typed over its placeholders; not told if another wording was kept since
 * @param onKeep `undefined`: nothing of the user's own; and all that is shown
 */
export function useWording(
  original: Wording,
  kept: Wording | undefined,
  left: Wording | undefined,
  onKeep: (wording: Wording | undefined, shown: Wording) => void,
): WordingUse {
  const isLast = left && isSameWording(dropAllTyped(left), kept ?? original);
  const [typed, setTyped] = useState(isLast ? left : undefined);
  const waiting = useRef<Wording | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const settle = useRef(() => {});
  /** What was kept from here, and what stood there then. */
  const sent = useRef(kept);
  const stood = useRef(kept);
  const send = (next: Wording) => {
    const lasting = dropAllTyped(next);
    sent.current = isSameWording(lasting, original) ? undefined : lasting;
    onKeep(sent.current, next);
  };
  settle.current = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const next = waiting.current;
    waiting.current = undefined;
    if (next) send(next);
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

  useLayoutEffect(() => {
    // Erased elsewhere, with all that this computer kept: the next key must not bring it back.
    if (stood.current && !kept && sent.current) {
      waiting.current = undefined;
      sent.current = undefined;
      setTyped(undefined);
    }
    stood.current = kept;
    if (kept) sent.current = kept;
  }, [kept]);

  const wording = typed ?? kept ?? original;
  return {
    wording,
    isOriginal: isSameWording(wording, original),
    isTooLong: !isKeepable(dropAllTyped(wording)),
    change(next) {
      setTyped(next);
      // Too long is not kept; what was typed before it became so is.
      if (isKeepable(dropAllTyped(next))) waiting.current = next;
      timer.current ??= setTimeout(() => settle.current(), PAUSE_MS);
    },
    settle: () => settle.current(),
    reset() {
      clearTimeout(timer.current);
      timer.current = undefined;
      waiting.current = undefined;
      sent.current = undefined;
      setTyped(original);
      onKeep(undefined, original);
    },
  };
}
