import type { StepStatus } from '../../checklist/step-status.ts';
import { getPlaceStep, getStepPlace } from '../../pix/step-places.ts';
import type { OverlayProps } from '../overlay/overlay-props.ts';
import { getWhereElse } from '../ui/get-where-else.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import { StepLink } from './step-link.tsx';

interface NextElsewhereProps extends OverlayProps {
  readonly status: StepStatus;
}

/**
 * The next step that is done elsewhere: a link to its page, which says what it opens where the title does not, or where
 * to do it outside Pix. To a page of Pix Orga that does its work for administrators alone, no other is led.
 */
export function NextElsewhere({ status, model: { t, texts }, live, domain, onOpenStep }: NextElsewhereProps) {
  const { id } = status.step;
  const place = getPlaceStep(status);
  const { title, placeLabel: label } =
    place === id ? texts[id] : { title: t.partTitles['remove-campaigns'], placeLabel: undefined };
  const where = getWhereElse(id, texts[id]);
  const app = getStepPlace(id)?.app;
  const isForAdmin = app === 'orga' && live?.here?.forAdmin.includes(id) === true;
  const hasLink = app !== undefined && !isForAdmin;
  return (
    <p class="next">
      <b>{t.nextElsewhere}</b> {(!hasLink || label) && <span>{title} </span>}
      {isForAdmin && <small class="next-where">{t.forAdmin}</small>}
      {hasLink && (
        <OpenPlaceLink step={place} label={label ?? title} domain={domain} t={t} onOpen={onOpenStep} />
      )}
      {!hasLink && <StepLink status={status} t={t} />}
      {where && <small class="next-where">{where}</small>}
    </p>
  );
}
