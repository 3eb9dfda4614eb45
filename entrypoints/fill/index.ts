import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FillWorld } from '../../pix/session-form.ts';
import { fillSessionForm } from './fill-session-form.ts';

/** What fills in Pix's form: the background has it run beside the content script, on a press of the user's, and calls it. */
export default defineUnlistedScript(() => {
  (globalThis as FillWorld).fillSessionForm = (values) =>
    fillSessionForm(values, document, location.pathname);
});
