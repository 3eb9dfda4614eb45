import type { Messages } from '../../assets/messages/messages.ts';

interface HostsNoticeProps {
  readonly t: Messages;
  readonly onGrant: () => void;
}

/** Says that the overlay cannot show on Pix, with the one button that puts it right. */
export function HostsNotice({ t, onGrant }: HostsNoticeProps) {
  return (
    <div class="notice hosts-notice" role="status">
      <p>{t.hostsMissing}</p>
      <button type="button" class="button button-filled button-small" onClick={onGrant}>
        {t.grantHosts}
      </button>
    </div>
  );
}
