import type { StepId } from '../../checklist/steps.ts';
import { getStepPlace } from '../../pix/step-places.ts';
import { OpenPlaceLink } from '../ui/open-place-link.tsx';
import type { PopupProps } from './popup-props.ts';

interface OpenStepLinkProps extends PopupProps {
  readonly step: StepId;
  /** Where there is room for one word. */
  readonly isShort?: boolean;
}

/** "Ouvrir dans Pix Orga", named with its step since the popup has many; nothing for a step done outside Pix. */
export function OpenStepLink({ step, isShort, model, words, domain, onOpenStep }: OpenStepLinkProps) {
  const place = getStepPlace(step);
  if (!place) return null;
  const { title, placeLabel } = model.texts[step];
  const label = placeLabel ?? words.openIn[place.app];
  return (
    <OpenPlaceLink
      step={step}
      class="button button-outline button-small"
      label={isShort ? words.open : label}
      // A name holds the words that are seen.
      name={words.openNamed(isShort && placeLabel ? `${words.open}, ${placeLabel}` : label, title)}
      domain={domain}
      t={model.t}
      onOpen={onOpenStep}
    />
  );
}
