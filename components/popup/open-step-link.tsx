import { findNextPart } from '../../checklist/page-steps.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { getPartPlace } from '../../pix/step-places.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import type { PopupProps } from './popup-props.ts';

interface OpenStepLinkProps extends PopupProps {
  readonly status: StepStatus;
  /** Where there is room for one word. */
  readonly isShort?: boolean;
}

/** What the link to a step's page opens, when the title of the step does not say it. */
export function getPlaceLabel(status: StepStatus, { model, words }: PopupProps): string | undefined {
  const part = findNextPart(status);
  return part ? words.partPlaces[part] : model.texts[status.step.id].placeLabel;
}

/** "Ouvrir dans Pix Orga", named with its step since the popup has many; nothing for a step done outside Pix. */
export function OpenStepLink({ status, isShort, ...props }: OpenStepLinkProps) {
  const { model, words, domain, onOpenStep } = props;
  const { id } = status.step;
  const part = findNextPart(status);
  const place = getPartPlace(id, part);
  if (!place) return null;
  const label = getPlaceLabel(status, props) ?? words.openIn[place.app];
  return (
    <OpenPlaceLink
      step={id}
      part={part}
      class="button button-outline button-small"
      label={isShort ? words.open : label}
      name={words.openNamed(label, model.texts[id].title)}
      domain={domain}
      t={model.t}
      onOpen={onOpenStep}
    />
  );
}
