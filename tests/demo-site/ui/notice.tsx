import type { ComponentChildren, JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';

interface NoticeProps {
  type: 'info' | 'success' | 'warning' | 'error' | 'communication-orga' | 'communication-certif';
  class?: string;
  children: ComponentChildren;
}

/** A notice in the page, of the current generation or of the older one with `?old-notices`; neither has an ARIA role. */
export function Notice({ type, class: extra, children }: NoticeProps): JSX.Element {
  if (FLAGS.oldNotices)
    return <div class={`pix-message pix-message--${type} ${extra ?? ''}`}>{children}</div>;
  return (
    <p class={`pix-notification-alert pix-notification-alert--${type} ${extra ?? ''}`}>
      <span class="pix-notification-alert__content">{children}</span>
    </p>
  );
}
