import { TriangleAlert, Users } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import type { GroupSizeNudge } from '../../checklist/nudges/group-size.ts';
import { Icon } from '../ui/icon.tsx';

interface NudgeProps {
  readonly nudge: GroupSizeNudge;
  readonly t: Messages;
}

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

/** The advice about the size of groups; a warning when the page counts more candidates than one group. */
export function Nudge({ nudge, t }: NudgeProps) {
  if (nudge.kind === 'advice') {
    return (
      <p class="nudge nudge-advice">
        <Icon node={Users} size={18} />
        <span>{t.groupAdvice(nudge.groupSize)}</span>
      </p>
    );
  }
  return (
    <p class="nudge nudge-warning" role="status">
      <Icon node={TriangleAlert} size={18} />
      <span>
        <b>{t.tooManyCandidates(nudge.candidates)}</b>{' '}
        <Advice sentence={t.splitAdvice(nudge.groupSize, nudge.split)} />
      </span>
    </p>
  );
}
