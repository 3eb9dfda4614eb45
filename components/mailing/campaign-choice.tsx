import { cleanLabel, MOST_LABEL } from '../../checklist/campaign-labels.ts';
import type { SeenCampaign } from '../../checklist/findings.ts';
import { getOrigin } from '../../pix/hosts.ts';
import { FaultLine } from '../options/fault-line.tsx';
import { KeptField } from '../plan/kept-field.tsx';
import { formatDay } from '../ui/format-day.ts';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import type { MailingProps } from './mailing-props.ts';

/** How far a campaign is, and since when. */
function describeCampaign(
  { created, participants, results }: SeenCampaign,
  { live, model: { t } }: MailingProps,
): string {
  return [
    created ? live.createdOn(formatDay(created, t, 'short')) : live.createdUnknown,
    ...(participants === undefined ? [] : [live.participants(participants)]),
    ...(results === undefined ? [] : [live.results(results)]),
  ].join(', ');
}

function CampaignRow({ campaign, ...props }: MailingProps & { readonly campaign: SeenCampaign }) {
  const { words, labels, leftOut, canLabel, onLeaveOut, onLabel } = props;
  const { number, code = '' } = campaign;
  const isChosen = !leftOut.has(number);
  const toggle = () => {
    const next = new Set(leftOut);
    if (!next.delete(number)) next.add(number);
    onLeaveOut(next);
  };
  return (
    <li class="mailing-campaign">
      <label class="choice">
        <input type="checkbox" class="step-box" checked={isChosen} onChange={toggle} />
        <span>
          <b class="mailing-code">{code}</b> <small>{describeCampaign(campaign, props)}</small>
        </span>
      </label>
      <KeptField
        label={words.labelHeading}
        name={words.labelOf(code)}
        placeholder={words.labelHeading}
        value={labels[number] ?? ''}
        maxLength={MOST_LABEL}
        disabled={!canLabel}
        check={() => undefined}
        onKeep={(typed) => onLabel(number, cleanLabel(typed))}
      />
    </li>
  );
}

/** Which campaigns a message is about, and what the user calls each. */
export function CampaignChoice(props: MailingProps) {
  const { words, campaigns, leftOut, labels, domain, model, onLeaveOut } = props;
  if (campaigns.length === 0)
    return (
      <fieldset class="mailing-campaigns">
        <legend class="label">{words.campaignsLegend}</legend>
        <p>{words.noCampaign}</p>
        <p>
          <NewTabLink
            label={words.openCampaigns}
            href={`${getOrigin('orga', domain)}/campagnes/toutes`}
            t={model.t}
          />
        </p>
      </fieldset>
    );
  const nameless = campaigns.filter(({ number }) => !leftOut.has(number) && !labels[number]);
  const isAll = campaigns.every(({ number }) => !leftOut.has(number));
  return (
    <fieldset class="mailing-campaigns">
      <legend class="label">{words.campaignsLegend}</legend>
      <p class="hint">{words.campaignsHint}</p>
      {nameless.length > 1 && <p class="hint">{words.nameThem}</p>}
      <ul class="mailing-list">
        {campaigns.map((campaign) => (
          <CampaignRow key={campaign.number} {...props} campaign={campaign} />
        ))}
      </ul>
      {campaigns.length > 1 && (
        <button
          type="button"
          class="button button-small button-text"
          onClick={() => onLeaveOut(new Set(isAll ? campaigns.map(({ number }) => number) : []))}
        >
          {isAll ? words.none : words.all}
        </button>
      )}
      {props.areLabelsOnlyHere && <p class="hint">{words.labelsOnlyHere}</p>}
      <FaultLine id="lost-label" sentence={props.hasLostLabel ? words.labelNotSaved : undefined} />
    </fieldset>
  );
}
