import { findNextPart } from '../../checklist/page-steps.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { getStepPlace } from '../../pix/step-places.ts';
import { getWhereElse } from '../ui/get-where-else.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import type { OverlayProps } from './overlay-props.ts';

interface NextElsewhereProps extends OverlayProps {
  readonly status: StepStatus;
}

/**
 * The next step that is done elsewhere, or the half of it that is left: a link to its page, which says what it opens
 * where the title does not, or where to do it outside Pix.
 */
export function NextElsewhere({ status, model: { t, texts }, domain, onOpenStep }: NextElsewhereProps) {
  const { id } = status.step;
  const part = findNextPart(status);
  const title = part ? t.partTitles[part] : texts[id].title;
  const { placeLabel } = texts[id];
  const where = getWhereElse(id, texts[id]);
  const hasPlace = getStepPlace(id) !== undefined;
  return (
    <p class="next">
      <b>{t.nextElsewhere}</b> {(!hasPlace || placeLabel) && <span>{title} </span>}
      {hasPlace && (
        <OpenPlaceLink
          step={id}
          part={part}
          label={placeLabel ?? title}
          domain={domain}
          t={t}
          onOpen={onOpenStep}
        />
      )}
      {where && <small class="next-where">{where}</small>}
    </p>
  );
}
