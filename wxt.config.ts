import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { HOST_PATTERNS } from './pix/hosts.ts';

/** A test build fixes today's date; nothing else tells it from production. */
const fixedToday = process.env.CHECK_LIST_PIX_TODAY;

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.CHECK_LIST_PIX_OUT ?? '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'fr',
    icons: ICONS,
    action: { default_icon: ICONS },
    permissions: browser === 'firefox' ? ['storage', 'alarms'] : ['storage', 'alarms', 'scripting'],
    host_permissions: HOST_PATTERNS,
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
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
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    // The preload polyfill would put a `fetch(` in the bundles.
    build: { minify: 'terser', modulePreload: { polyfill: false } },
    define: { __FIXED_TODAY__: JSON.stringify(fixedToday) ?? 'undefined' },
  }),
});
