import type { StepStatus } from '../../checklist/step-status.ts';
import { getPlaceStep, getStepPlace } from '../../pix/step-places.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import type { PopupProps } from './popup-props.ts';

interface OpenStepLinkProps extends PopupProps {
  readonly status: StepStatus;
  /** Where there is room for one word. */
  readonly isShort?: boolean;
}

/** What the link to a step's page opens, when the title of the step does not say it. */
export function getPlaceLabel(status: StepStatus, { model, words }: PopupProps): string | undefined {
  const { id } = status.step;
  return getPlaceStep(status) === id ? model.texts[id].placeLabel : words.openAllCampaigns;
}

/** "Ouvrir dans Pix Orga", named with its step since the popup has many; nothing for a step done outside Pix. */
export function OpenStepLink({ status, isShort, ...props }: OpenStepLinkProps) {
  const { model, words, domain, onOpenStep } = props;
  const step = getPlaceStep(status);
  const place = getStepPlace(step);
  if (!place) return null;
  const label = getPlaceLabel(status, props) ?? words.openIn[place.app];
  return (
    <OpenPlaceLink
      step={step}
      class="button button-outline button-small"
      label={isShort ? words.open : label}
      name={words.openNamed(label, model.texts[status.step.id].title)}
      domain={domain}
      t={model.t}
      onOpen={onOpenStep}
    />
  );
}
