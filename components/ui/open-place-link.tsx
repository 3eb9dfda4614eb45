import { ExternalLink } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import type { StepId } from '../../checklist/steps.ts';
import { getPlaceUrl, getStepPlace } from '../../pix/step-places.ts';
import { Icon } from './icon.tsx';

interface OpenPlaceLinkProps {
  readonly step: StepId;
  /** The visible words of the link. */
  readonly label: string;
  readonly domain: 'fr' | 'org';
  readonly t: Messages;
  readonly class?: string;
  /** The accessible name, when the words alone do not tell which step it is. */
  readonly name?: string;
  /** Asked to open the step's page without touching a tab that may hold a half-filled form. */
  readonly onOpen: (step: StepId) => void;
}

/**
 * The link to a step's page in Pix; nothing for a step done elsewhere. A plain click goes to the tab already
 * there, if any; the address itself stays a real link in a new tab.
 */
export function OpenPlaceLink({
  step,
  label,
  domain,
  t,
  class: className = 'link',
  name,
  onOpen,
}: OpenPlaceLinkProps) {
  const place = getStepPlace(step);
  if (!place) return null;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(step);
  };
  return (
    <a
      class={className}
      href={getPlaceUrl(place, domain)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={open}
      aria-label={name}
    >
      {label}
      <Icon node={ExternalLink} size={13} />
      {name === undefined && <span class="visually-hidden">{t.opensNewTab}</span>}
    </a>
  );
}
