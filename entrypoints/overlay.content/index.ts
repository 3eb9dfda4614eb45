import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_PATTERNS } from '../../pix/hosts.ts';
import { startOverlay } from './start-overlay.ts';

export default defineContentScript({
  matches: HOST_PATTERNS,
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  main(context) {
    const life = new AbortController();
    context.onInvalidated(() => life.abort());
    startOverlay(life);
  },
});
