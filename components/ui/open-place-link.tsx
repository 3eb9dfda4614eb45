import { ExternalLink } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import type { StepId, StepPart } from '../../checklist/steps.ts';
import { getPartPlace, getPlaceUrl } from '../../pix/step-places.ts';
import { Icon } from './icon.tsx';

/** Asks to open the page of a step, or of one of its halves. */
export type OpenStep = (step: StepId, part?: StepPart) => void;

interface OpenPlaceLinkProps {
  readonly step: StepId;
  /** The half of it that is left, for a step that has some. */
  readonly part?: StepPart | undefined;
  /** The visible words of the link. */
  readonly label: string;
  readonly domain: 'fr' | 'org';
  readonly t: Messages;
  readonly class?: string;
  /** The accessible name, when the words alone do not tell which step it is. */
  readonly name?: string;
  /** Asked to open the step's page without touching a tab that may hold a half-filled form. */
  readonly onOpen: OpenStep;
}

/**
 * The link to a step's page in Pix; nothing for a step done elsewhere. A plain click goes to the tab already
 * there, if any; the address itself stays a real link in a new tab.
 */
export function OpenPlaceLink({
  step,
  part,
  label,
  domain,
  t,
  class: className = 'link',
  name,
  onOpen,
}: OpenPlaceLinkProps) {
  const place = getPartPlace(step, part);
  if (!place) return null;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(step, ...(part ? [part] : []));
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
