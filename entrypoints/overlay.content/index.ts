import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_PATTERNS } from '../../pix/hosts.ts';
import type { ContentScriptContext } from './script-context.ts';
import { startOverlay } from './start-overlay.ts';

export default defineContentScript({
  matches: HOST_PATTERNS,
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  main(context) {
    // By the alias of wxt.config.ts, WXT hands over our own context.
    startOverlay(context as unknown as ContentScriptContext);
  },
});
