/**
 * Where Pix Companion comes from and is checked. Edge takes it from the Chrome Web Store: it has the same id there (deployment
 * scripts of several académies, seen 2026-11-29); the check page wants version 0.0.5 or later (1024pix/pix #10457).
 */
export const COMPANION_PAGES = {
  check: {
    fr: 'https://app.pix.fr/verification-extension-certification',
    org: 'https://app.pix.org/verification-extension-certification',
  },
  chrome: 'https://chromewebstore.google.com/detail/pgpjajcmfbfdmcgjlbiengidaknopaok',
  firefox: 'https://addons.mozilla.org/firefox/addon/pix-companion/',
} as const;
