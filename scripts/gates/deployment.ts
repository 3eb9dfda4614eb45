import { readFileSync } from 'node:fs';

/** The policy of one extension, as every browser's `ExtensionSettings` has it. */
export type ExtensionPolicy = Readonly<Record<string, string>>;
/** By the id of the extension. */
export type ExtensionSettings = Readonly<Record<string, ExtensionPolicy>>;

/** What each browser knows of an extension's policy, of what our samples may use (docs/deploiement.md, "Sources"). */
const CHROMIUM = ['installation_mode', 'update_url'];
export const KNOWN_KEYS = {
  chrome: [...CHROMIUM, 'toolbar_pin'],
  edge: [...CHROMIUM, 'toolbar_state'],
  firefox: ['installation_mode', 'install_url', 'default_area'],
} as const;
export type PolicyBrowser = keyof typeof KNOWN_KEYS;

const KNOWN_VALUES: Readonly<Record<string, RegExp>> = {
  installation_mode: /^(?:allowed|blocked|removed|force_installed|normal_installed)$/,
  update_url:
    /^https:\/\/(?:clients2\.google\.com\/service\/update2\/crx|edge\.microsoft\.com\/extensionwebstorebase\/v1\/crx)$/,
  toolbar_pin: /^(?:force_pinned|default_pinned|default_unpinned)$/,
  toolbar_state: /^(?:force_shown|default_shown|default_hidden)$/,
  install_url: /^https:\/\/addons\.mozilla\.org\/firefox\/downloads\/latest\/[^/]+\/latest\.xpi$/,
  default_area: /^(?:navbar|menupanel)$/,
};

/** An id of a Chromium store: 32 letters from a to p. */
const CHROMIUM_ID = /^[a-p]{32}$/;

/** What is wrong with a sample policy, one sentence each. */
export function findPolicyFaults(browser: PolicyBrowser, settings: ExtensionSettings): string[] {
  const known: readonly string[] = KNOWN_KEYS[browser];
  return Object.entries(settings).flatMap(([id, policy]) => {
    const isId = browser === 'firefox' ? id.includes('@') : CHROMIUM_ID.test(id);
    return [
      ...(isId ? [] : [`${id} is no id of ${browser}`]),
      ...Object.entries(policy).flatMap(([key, value]) => {
        if (!known.includes(key)) return [`${browser} knows no ${key}`];
        return KNOWN_VALUES[key]?.test(value) ? [] : [`${key} of ${id} cannot be ${value}`];
      }),
      ...('installation_mode' in policy ? [] : [`${id} has no installation_mode`]),
    ];
  });
}

/** Reads the `ExtensionSettings` of a sample file. @throws when it is no JSON, or has none */
export function readSample(browser: PolicyBrowser): ExtensionSettings {
  const name = browser === 'firefox' ? 'firefox-policies' : browser;
  const content = JSON.parse(readFileSync(`docs/deploiement/${name}.json`, 'utf8'));
  const settings = (browser === 'firefox' ? content.policies : content).ExtensionSettings;
  if (!settings) throw new Error(`${name}.json has no ExtensionSettings`);
  return settings;
}

/** Where each browser reads its policies in the registry of Windows. */
const REGISTRY_KEYS: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'Google\\Chrome',
  edge: 'Microsoft\\Edge',
  firefox: 'Mozilla\\Firefox',
};

/** A value of a .reg file: a text between quotes, or bytes of a REG_MULTI_SZ in UTF-16. */
function readRegistryValue(raw: string): string {
  if (raw.startsWith('"')) return raw.slice(1, -1).replace(/\\(["\\])/g, '$1');
  const bytes = raw
    .replace(/^hex\(7\):/, '')
    .split(',')
    .map((byte) => Number.parseInt(byte, 16));
  if (!raw.startsWith('hex(7):') || bytes.some(Number.isNaN))
    throw new Error(`No value: ${raw.slice(0, 40)}`);
  return Buffer.from(bytes).toString('utf16le').replace(/\0+$/, '');
}

/**
 * Reads the `ExtensionSettings` that a .reg file sets for a browser.
 *
 * @throws when the text is no .reg file, its lines do not end as Windows wants them, or the value is not there
 */
export function readRegistry(text: string, browser: PolicyBrowser): ExtensionSettings {
  if (!text.startsWith('Windows Registry Editor Version 5.00\r\n')) throw new Error('No .reg file');
  if (/[^\r]\n/.test(text)) throw new Error('A line does not end by CRLF');
  const lines = text.replace(/\\\r\n\s*/g, '').split('\r\n');
  const start = lines.indexOf(`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${REGISTRY_KEYS[browser]}]`);
  const value = lines[start + 1];
  if (start < 0 || !value?.startsWith('"ExtensionSettings"=')) throw new Error(`Nothing for ${browser}`);
  return JSON.parse(readRegistryValue(value.slice('"ExtensionSettings"='.length)));
}

/** The JSON that a page of Markdown quotes, in order. */
export function listQuotedJson(markdown: string): unknown[] {
  return [...markdown.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => JSON.parse(json));
}
