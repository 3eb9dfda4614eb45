import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { Icon } from './icon.tsx';
import { closeToast, getToasts } from './toast-store.ts';

/** Always there, as in Pix; its messages are short-lived. */
export function ToastContainer(): JSX.Element {
  return (
    <div class="pix-toast-container">
      {getToasts().map(({ key, type, text }) => (
        <div key={key} class={`pix-toast pix-toast--${type}`} role="alert">
          <p class="pix-toast__content">{text}</p>
          <button
            type="button"
            aria-label={translate('Fermer la notification')}
            onClick={() => closeToast(key)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
