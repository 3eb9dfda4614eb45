import type { ComponentChildren, JSX } from 'preact';

interface NoticeProps {
  type: 'info' | 'success' | 'warning' | 'error' | 'communication-orga' | 'communication-certif';
  class?: string;
  children: ComponentChildren;
}

/** A notice in the page; it has no ARIA role in Pix. */
export function Notice({ type, class: extra, children }: NoticeProps): JSX.Element {
  return (
    <p class={`pix-notification-alert pix-notification-alert--${type} ${extra ?? ''}`}>
      <span class="pix-notification-alert__content">{children}</span>
    </p>
  );
}
