import { ChevronRight } from 'lucide';
import { chooseRoundMessages } from '../../assets/messages/choose-round.ts';
import { addDays } from '../../checklist/day.ts';
import { countLeft, findDaysOfAccess, listLeftSessions } from '../../checklist/left-sessions.ts';
import { getOrigin } from '../../pix/hosts.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { PixPageLink } from './pix-page-link.tsx';
import { RoundGroup } from './round-group.tsx';
import type { RoundProps } from './round-props.ts';

/** Days until Pix Certif closes, where somebody has said when. */
function AccessLine({ model: { t, today, calendar }, seen }: RoundProps) {
  const words = chooseRoundMessages([t.language]);
  const days = findDaysOfAccess(calendar, today);
  if (days === undefined || !calendar.accessEnds) return null;
  // The last day of access is one on which it is open.
  const day = formatDay(days < 0 ? addDays(calendar.accessEnds, 1) : calendar.accessEnds, t);
  return (
    <p class="round-access">
      <b>{days < 0 ? words.closed(day) : words.closes(seen.words.inDays(days), day)}</b>
    </p>
  );
}

/** What is left, group by group, then where it is known from. */
function RoundBody(props: RoundProps) {
  const { model, seen, domain, onOpenPage } = props;
  const { t, today } = model;
  const words = chooseRoundMessages([t.language]);
  const left = listLeftSessions(seen.findings, today);
  return (
    <>
      <AccessLine {...props} />
      {left.read === undefined && <p>{words.nothingSeen}</p>}
      {left.read !== undefined && countLeft(left) === 0 && (
        <p>{words.nothingLeft(left.seen, formatDay(left.read, t))}</p>
      )}
      <RoundGroup
        {...props}
        sessions={left.toFinalise}
        heading={words.toFinalise(left.toFinalise.length)}
        hasExpiry
      />
      <RoundGroup
        {...props}
        sessions={[...left.empty, ...left.toFill]}
        heading={words.empty(left.empty.length + left.toFill.length)}
        advise={({ day = today }) => (day < today ? words.toDelete : words.toFill)}
      />
      <RoundGroup
        {...props}
        sessions={left.unknown}
        heading={words.unknown(left.unknown.length)}
        advise={({ candidates }) => (candidates === undefined ? words.openToSee : words.openToFinalise)}
      />
      <p class="hint">
        {words.fromPages}{' '}
        <PixPageLink
          label={words.openList}
          href={`${getOrigin('certif', domain)}/sessions`}
          t={t}
          onOpen={onOpenPage}
        />
      </p>
    </>
  );
}

/** The round of what is left in Pix Certif, beside one of its pages. */
export function Round(props: RoundProps) {
  return (
    <section class="round" aria-labelledby="round">
      <h2 class="section-heading" id="round">
        {chooseRoundMessages([props.model.t.language]).heading}
      </h2>
      <RoundBody {...props} />
    </section>
  );
}

/** The same where it is not what the user came for: folded, and only while something is left. */
export function FoldedRound(props: RoundProps) {
  const { model, seen } = props;
  const count = countLeft(listLeftSessions(seen.findings, model.today));
  if (count === 0) return null;
  return (
    <details class="round">
      <summary class="step-summary">
        <Icon node={ChevronRight} size={14} />
        {chooseRoundMessages([model.t.language]).folded(count)}
      </summary>
      <RoundBody {...props} />
    </details>
  );
}
