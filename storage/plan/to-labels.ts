import { type CampaignLabels, cleanLabel } from '../../checklist/campaign-labels.ts';
import type { FieldMap } from '../merge/field-map.ts';
import type { PlanValues } from './compare-plans.ts';
import { CAMPAIGN_PREFIX, getPlanKind, LABEL_FIELD } from './plan-fields.ts';

/** The labels that validated fields say, by the numbers of campaigns; one taken back is none. Pure. */
export function toLabels(fieldMap: FieldMap): CampaignLabels {
  const labels = [...fieldMap].flatMap(([entry, fields]): [string, string][] => {
    const label = fields.get(LABEL_FIELD)?.value;
    return getPlanKind(entry) === 'campaign' && typeof label === 'string' && label !== ''
      ? [[entry.slice(CAMPAIGN_PREFIX.length), label]]
      : [];
  });
  return Object.fromEntries(labels);
}

/** The change that labels a campaign; `''` takes its label back. */
export function makeLabelValues(number: string, typed: string): PlanValues {
  return new Map([[`${CAMPAIGN_PREFIX}${number}`, new Map([[LABEL_FIELD, cleanLabel(typed)]])]]);
}
