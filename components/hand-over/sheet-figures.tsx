import { chooseLiveMessages } from '../../assets/messages/choose-live.ts';
import { listToShare } from '../../checklist/campaigns.ts';
import { getYearBounds } from '../../checklist/check-dates.ts';
import { listLeftSessions } from '../../checklist/left-sessions.ts';
import { formatDay } from '../ui/format-day.ts';
import type { SheetProps } from './hand-over-props.ts';

/** The sessions and campaigns of the year, counted from what was planned and what was seen on Pix. */
export function SheetFigures({ words, model, findings, plan, labels }: SheetProps) {
  const { t, today, calendar } = model;
  const live = chooseLiveMessages(t.language);
  const { certifiable } = findings;
  // The lists of Pix Certif show other years' sessions too.
  const { from, to } = getYearBounds(model.state.scope.schoolYear);
  const sessions = findings.sessions.filter(({ day }) => day === undefined || (day >= from && day <= to));
  const left = listLeftSessions({ sessions }, today);
  const finalised = sessions.filter(({ status = 'created' }) => status !== 'created').length;
  const counts = sessions.flatMap(({ candidates = [] }) => candidates);
  const candidates = counts.reduce((sum, count) => sum + count, 0);
  const isLeast = counts.length < sessions.length;
  // Of a year that is over, those that it had.
  const lastDay = [today, to].sort()[0] ?? today;
  const campaigns = listToShare(findings.campaigns, lastDay, calendar);
  const read = [...sessions, ...campaigns].map((each) => each.read).sort();
  const last = read.at(-1);
  const numbers = (of: readonly { readonly number: string }[]) => of.map(({ number }) => number);
  return (
    <section>
      <h5>{words.figuresHeading}</h5>
      {last && <p class="hand-source">{words.figuresFrom(formatDay(last, t))}</p>}
      <ul>
        {certifiable && <li>{words.certifiable(certifiable.value, formatDay(certifiable.read, t))}</li>}
        {plan.sessions.length > 0 && <li>{words.planned(plan.sessions.length)}</li>}
        <li>
          {sessions.length === 0 ? words.noSessions : words.created(sessions.length, candidates, isLeast)}
        </li>
        {finalised > 0 && <li>{words.finalised(finalised)}</li>}
        {left.toFinalise.length > 0 && <li>{words.toFinalise(numbers(left.toFinalise))}</li>}
        {left.empty.length > 0 && <li>{words.empty(numbers(left.empty))}</li>}
        <li>
          {campaigns.length === 0 ? words.noCampaigns : words.campaigns(campaigns.length)}
          {campaigns.length > 0 && (
            <ul>
              {campaigns.map(({ number, code = '', participants, results }) => (
                <li key={number}>
                  {words.campaign(
                    labels[number] ?? live.campaignName(number),
                    code,
                    participants === undefined || results === undefined
                      ? undefined
                      : words.campaignCounts(participants, results),
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </section>
  );
}
