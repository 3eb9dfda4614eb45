import { ChevronRight } from 'lucide';
import { listToShare } from '../../checklist/campaigns.ts';
import { CAMPAIGN_STEP } from '../../checklist/findings.ts';
import { composeList } from '../live/compose-lists.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import type { StepItemProps } from './step-item.tsx';

/** So many are shown at once; more wait to be unfolded. */
const MOST_UNFOLDED = 6;

/** What was seen on Pix for a step: how many, and each with its link. Nothing for a step of which nothing was seen. */
export function SeenOnPix({ status: { step }, model, domain, seen, onCopy, onOpenTool }: StepItemProps) {
  const { t, today, calendar, state } = model;
  const { groupSize } = state.settings;
  const list = composeList(step.id, seen.findings, {
    t,
    words: seen.words,
    today,
    calendar,
    groupSize,
    domain,
    labels: seen.labels,
  });
  if (!list) return null;
  const isUnnamed =
    step.id === CAMPAIGN_STEP &&
    listToShare(seen.findings.campaigns, today, calendar).some(({ number }) => !seen.labels[number]);
  return (
    <details class="seen" open={list.items.length <= MOST_UNFOLDED}>
      <summary class="step-summary seen-summary">
        <Icon node={ChevronRight} size={14} />
        {list.heading}
      </summary>
      <ul class="seen-list">
        {list.items.map((item) => (
          <li key={item.href}>
            <NewTabLink {...item} t={t} /> <small>{item.detail}</small>
            {item.copy && <CopyButton {...item.copy} t={t} onCopy={onCopy} />}
          </li>
        ))}
      </ul>
      {isUnnamed && (
        <button
          type="button"
          class="button button-small button-text"
          onClick={() => onOpenTool('mailing', step.id)}
        >
          {seen.words.nameCampaigns}
        </button>
      )}
    </details>
  );
}
