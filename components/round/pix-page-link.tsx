import { ExternalLink } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import { Icon } from '../ui/icon.tsx';

interface PixPageLinkProps {
  readonly label: string;
  readonly href: string;
  readonly t: Messages;
  /** Asked to show the page without sending there a tab that may hold a half-filled form. */
  readonly onOpen: (href: string) => void;
}

/** The link to a page of Pix: a plain click goes to the tab already there, if any; the address stays a real link in a new tab. */
export function PixPageLink({ label, href, t, onOpen }: PixPageLinkProps) {
  return (
    <a
      class="link"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(href);
      }}
    >
      {label}
      <Icon node={ExternalLink} size={13} />
      <span class="visually-hidden">{t.opensNewTab}</span>
    </a>
  );
}
