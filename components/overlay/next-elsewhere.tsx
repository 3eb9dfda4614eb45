import type { StepStatus } from '../../checklist/step-status.ts';
import { getStepPlace } from '../../pix/step-places.ts';
import { getWhereElse } from '../ui/get-where-else.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import type { OverlayProps } from './overlay-props.ts';

interface NextElsewhereProps extends OverlayProps {
  readonly status: StepStatus;
}

/** The next step that is done elsewhere: a link to its page, or where to do it outside Pix. */
export function NextElsewhere({ status, model: { t, texts }, domain, onOpenStep }: NextElsewhereProps) {
  const { title } = texts[status.step.id];
  const where = getWhereElse(status.step.id, texts[status.step.id]);
  const hasPlace = getStepPlace(status.step.id) !== undefined;
  return (
    <p class="next">
      <b>{t.nextElsewhere}</b>{' '}
      {hasPlace ? (
        <OpenPlaceLink step={status.step.id} label={title} domain={domain} t={t} onOpen={onOpenStep} />
      ) : (
        <span>{title}</span>
      )}
      {where && <small class="next-where">{where}</small>}
    </p>
  );
}
