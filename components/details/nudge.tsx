import { Crosshair, Info, TriangleAlert } from 'lucide';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { Icon } from '../ui/icon.tsx';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import { once } from '../ui/once.ts';

/** The sum in brackets stays on one line: "(12 + 12)" must read at a glance. */
function Advice({ sentence }: { readonly sentence: string }) {
  const start = sentence.indexOf('(');
  if (start < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, start)}
      <span class="unbroken">{sentence.slice(start)}</span>
    </>
  );
}

/** The advice for this page, with what to do next; each may be hidden for today or for good. */
export function Nudge({
  live,
  model: { t },
  missing,
  onShowWhere,
  onHideNudge,
}: Pick<OverlayProps, 'live' | 'model' | 'missing' | 'onShowWhere' | 'onHideNudge'>) {
  const { nudge } = live ?? {};
  // There before it has anything to say: else screen readers may not say it. What was known ahead is put there anew by
  // the page's own answer, for the same reason.
  return (
    <div role="status">
      {nudge && (
        <div
          class={`nudge nudge-${nudge.isWarning ? 'warning' : 'advice'}`}
          key={nudge.id + nudge.subject + !live?.ahead}
        >
          <Icon node={nudge.isWarning ? TriangleAlert : Info} size={18} />
          <div>
            <p>
              {nudge.lead && <b>{nudge.lead} </b>}
              <Advice sentence={nudge.text} />
            </p>
            {nudge.at && (
              <p>
                <button
                  type="button"
                  class="button button-outline button-small"
                  data-focus="where-nudge"
                  onClick={() => onShowWhere('nudge')}
                >
                  <Icon node={Crosshair} />
                  {t.showWhere}
                </button>
              </p>
            )}
            {missing?.of === nudge.id && <p>{missing.sentence}</p>}
            {[...(nudge.link ? [nudge.link] : []), ...(nudge.otherLinks ?? [])].map((link) => (
              <p key={link.href}>
                <NewTabLink {...link} t={t} />
              </p>
            ))}
            <p class="nudge-actions">
              <button
                type="button"
                class="button button-text"
                onClick={once(() => onHideNudge(nudge, false))}
              >
                {t.hideNudge}
              </button>
              <button type="button" class="button button-text" onClick={once(() => onHideNudge(nudge, true))}>
                {t.muteNudge}
              </button>
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
