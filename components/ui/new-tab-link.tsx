import { ExternalLink } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import { Icon } from './icon.tsx';

interface NewTabLinkProps {
  readonly label: string;
  readonly href: string;
  readonly t: Messages;
}

/** A link in a new tab: the one before the user may hold a half-filled form. */
export function NewTabLink({ label, href, t }: NewTabLinkProps) {
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {label}
      <Icon node={ExternalLink} size={13} />
      <span class="visually-hidden">{t.opensNewTab}</span>
    </a>
  );
}
