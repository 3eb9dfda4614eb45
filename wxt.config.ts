import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { HOST_PATTERNS } from './pix/hosts.ts';
import { OPEN_PANEL, TOGGLE_CARD } from './pix/toggle-card-request.ts';
import { networkFile } from './scripts/network-file/network-file-plugin.ts';
import { entryParts } from './scripts/sizes/entry-parts-plugin.ts';

/** Our own life of a content script, quieter on the page than WXT's (see the file). */
const SCRIPT_CONTEXT = fileURLToPath(
  new URL('./entrypoints/overlay.content/script-context.ts', import.meta.url),
);

/** How the icons for dark toolbars begin. */
const FOR_DARK = 'icon/for-dark-';

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

/**
 * Firefox alone takes an icon for toolbars with light words on dark and one for the contrary; Chromium has none in the manifest.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/action, 30 November 2026
 */
const THEME_ICONS = Object.entries(ICONS).map(([size, dark]) => ({
  light: dark.replace('icon/', FOR_DARK),
  dark,
  size: Number(size),
}));

/**
 * Puts the stylesheets of our own pages at the end of their body: in the head they hold up the first paint, for which
 * the few rules in the page itself are enough.
 */
const LATE_STYLESHEETS: Plugin = {
  name: 'late-stylesheets',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      const without = links.reduce((rest, link) => rest.replace(link, ''), html);
      return without.replace('</body>', `${links.join('\n')}\n</body>`);
    },
  },
};

/** The scripts that pages of Pix load, whatever the user does there. */
const PAID_BY_PAGES: ReadonlySet<string> = new Set(['overlay', 'details']);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'fr',
    icons: ICONS,
    action: { default_icon: ICONS, ...(browser === 'firefox' && { theme_icons: THEME_ICONS }) },
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for when the user turns reminders on.
    optional_permissions: ['notifications'],
    host_permissions: HOST_PATTERNS,
    commands: {
      [TOGGLE_CARD]: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandToggleCard__',
      },
      [OPEN_PANEL]: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    // What an organisation may set by policy. Firefox has no schema: what it gives is checked when it is read.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser !== 'firefox' && { side_panel: { default_path: 'panel.html' } }),
    ...(browser === 'firefox' && {
      sidebar_action: {
        default_title: '__MSG_extensionName__',
        default_panel: 'panel.html',
        default_icon: ICONS,
        // Else it opens by itself when the extension is installed.
        open_at_install: false,
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'check-list-pix@extension.independante',
          // The first version, on desktop and Android, that knows data_collection_permissions.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: {
    artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{packageVersion}}-sources.zip',
    // What is built is built from the rest.
    excludeSources: ['tests/**', 'docs/pictures/**', 'docs/store/**', 'screenshots/**'],
  },
  vite: ({ browser }) => ({
    plugins: [preact({ devToolsEnabled: false }), LATE_STYLESHEETS, networkFile(), entryParts(browser)],
    resolve: { alias: { 'wxt/utils/content-script-context': SCRIPT_CONTEXT } },
    // The preload polyfill would put a `fetch(` in the bundles.
    build: {
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          // What every page of Pix pays is packed further, below.
          passes: 1,
          ecma: 2020,
          keep_fargs: false,
          hoist_funs: true,
          // Of functions without `this` that nothing makes anew with `new`: all tests run on what is built so.
          unsafe_arrows: true,
        },
      },
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return;
      const others = files.filter(
        ({ relativeDest }) => !relativeDest.replaceAll('\\', '/').startsWith(FOR_DARK),
      );
      files.splice(0, files.length, ...others);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => PAID_BY_PAGES.has(name))) return;
      const { terserOptions } = config.build ?? {};
      const { compress } = terserOptions ?? {};
      if (!terserOptions || typeof compress !== 'object')
        throw new Error('The build is not compressed as it was');
      // Four hundred bytes gzip less for twice the time: a price for the scripts that pages pay alone.
      compress.passes = 5;
      // Reading a property of ours does nothing else; a function given to another is read once, so that reading it early earns nothing.
      compress.pure_getters = true;
      terserOptions.format = { ...terserOptions.format, wrap_func_args: false };
    },
  },
});
