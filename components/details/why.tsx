import { ChevronRight } from 'lucide';
import { useRef } from 'preact/hooks';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { copyText } from '../surface/copy-text.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Its id, in our own shadow root. */
const WHY = 'why';

/** What comes up may be below the edge of the card. */
const show = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' });

const list = (lines: readonly string[]) => lines.map((line) => <li key={line}>{line}</li>);

/** Why this step is shown on this page, in the user's words; folded under them, what to copy for who helps. */
export function Why({ live, unfolded, model: { t }, onToggleFold }: OverlayProps) {
  const isOpen = unfolded === 'why';
  const last = useRef<OverlayProps['live']>(undefined);
  // An answer that was under way when it was opened has no trace: what is there stays, with what became of its copy.
  const isUnderWay = isOpen && live?.ahead !== undefined && !live.trace;
  if (!isUnderWay) last.current = isOpen ? live : undefined;
  const { trace, reasons = [] } = last.current ?? {};
  return (
    <div class="why">
      <button
        type="button"
        class="fold-summary"
        aria-expanded={isOpen}
        aria-controls={WHY}
        data-focus="why"
        onClick={() => onToggleFold('why')}
      >
        <Icon node={ChevronRight} size={16} />
        {t.whyHere}
      </button>
      <div id={WHY}>
        {trace && (
          <div ref={show}>
            <ul class="reasons">{list(reasons)}</ul>
            <details class="fold" onToggle={({ currentTarget }) => show(currentTarget)}>
              <summary class="fold-summary">
                <Icon node={ChevronRight} size={16} />
                {t.diagnostic}
              </summary>
              <ul class="trace">{list(trace)}</ul>
            </details>
            <CopyButton text={trace.join('\n')} label={t.copyReport} t={t} onCopy={copyText} />
          </div>
        )}
      </div>
    </div>
  );
}
