import type { PopupMessages } from '../../assets/messages/messages.ts';

interface HostsNoticeProps {
  readonly words: PopupMessages;
  readonly onGrant: () => void;
}

/** Says that the overlay cannot show on Pix, with the one button that puts it right. */
export function HostsNotice({ words, onGrant }: HostsNoticeProps) {
  return (
    <div class="notice hosts-notice" role="status">
      <p>{words.hostsMissing}</p>
      <button type="button" class="button button-filled button-small" onClick={onGrant}>
        {words.grantHosts}
      </button>
    </div>
  );
}
