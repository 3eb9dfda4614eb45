import { chooseRoundMessages } from '../../assets/messages/choose-round.ts';
import type { SeenSession } from '../../checklist/findings.ts';
import { findExpiry } from '../../checklist/left-sessions.ts';
import { describeSession, linkSession } from '../live/compose-lists.ts';
import { formatDay } from '../ui/format-day.ts';
import { PixPageLink } from './pix-page-link.tsx';
import type { RoundProps } from './round-props.ts';

interface RoundGroupProps extends RoundProps {
  readonly heading: string;
  readonly sessions: readonly SeenSession[];
  /** What to do with one. */
  readonly advise?: (session: SeenSession) => string;
  /** Whether its 24 hours are told. */
  readonly hasExpiry?: boolean;
}

/** Its 24 hours, if it began at its hour; nothing where that cannot be told. */
function sayExpiry(session: SeenSession, { model: { t, today, calendar }, now, seen }: RoundProps): string {
  const expiry = findExpiry(session, calendar, today, now);
  if (!expiry) return '';
  const day = formatDay(expiry.day, t, 'weekday');
  return expiry.isOver
    ? chooseRoundMessages([t.language]).expired(day, expiry.time)
    : seen.words.sessionExpiry(day, expiry.time);
}

/** Sessions to do the same thing with, the oldest first, each with its link and the day on which it was seen. */
export function RoundGroup({ heading, sessions, advise, hasExpiry, ...props }: RoundGroupProps) {
  const { model, domain, seen, onOpenPage } = props;
  const { t } = model;
  if (sessions.length === 0) return null;
  return (
    <>
      <h3 class="round-heading">{heading}</h3>
      <ol class="round-list">
        {sessions.map((session) => {
          const { status: _, ...shown } = session;
          const { label, href } = linkSession(session, seen.words.sessionName(session.number), domain);
          const undated = session.day === undefined && chooseRoundMessages([t.language]).undated;
          const lines = [hasExpiry && sayExpiry(session, props), advise?.(session)].filter(Boolean);
          return (
            <li key={session.number}>
              <PixPageLink label={label} href={href} t={t} onOpen={onOpenPage} />{' '}
              <small>
                {[undated, describeSession(shown, { t, words: seen.words })].filter(Boolean).join(' · ')}
              </small>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <small class="round-read">{seen.words.seenOn(formatDay(session.read, t))}</small>
            </li>
          );
        })}
      </ol>
    </>
  );
}
