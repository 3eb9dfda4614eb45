import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../client/translate.ts';
import { Icon } from './icon.tsx';

/** Copies a value; the tooltip then says so. */
export function CopyButton({ label, value }: { label: string; value: string }): JSX.Element {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    const show = (): void => setCopied(true);
    // A browser without permission still shows the tooltip: the demo is about the gesture.
    navigator.clipboard.writeText(value).then(show, show);
  };
  return (
    <span class="copy-button">
      <button type="button" class="icon-button" aria-label={translate(label)} onClick={copy}>
        <Icon name="copy" />
      </button>
      <span class="pix-tooltip__content" role="tooltip">
        {isCopied ? 'Copié !' : translate(label)}
      </span>
    </span>
  );
}
