import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import { HOST_PATTERNS } from '../../../pix/hosts.ts';
import {
  findPolicyFaults,
  listQuotedJson,
  type PolicyBrowser,
  readRegistry,
  readSample,
} from '../../../scripts/gates/deployment.ts';
import config from '../../../wxt.config.ts';

const PAGE = readFileSync('docs/deploiement.md', 'utf8');
const REG = readFileSync('docs/deploiement/windows.reg', 'utf8');
const BROWSERS = ['chrome', 'edge', 'firefox'] as const satisfies readonly PolicyBrowser[];
const COMPANION = { chrome: 'pgpjajcmfbfdmcgjlbiengidaknopaok', firefox: 'companion@pix.fr' };

const makeManifest = async (browser: string): Promise<UserManifest> => {
  const { manifest } = config;
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const made = await (typeof manifest === 'function' ? manifest(env) : manifest);
  if (!made) throw new Error('wxt.config.ts makes no manifest');
  return made;
};
const getGecko = ({ browser_specific_settings: own }: UserManifest) => own?.gecko;

describe('the deployment page', () => {
  test.each(BROWSERS)('has a sample for %s with nothing in it that the browser does not know', (browser) => {
    expect(findPolicyFaults(browser, readSample(browser))).toEqual([]);
    expect(Object.keys(readSample(browser))).toHaveLength(2);
  });

  test.each([
    ['chrome', { toolbar_pin: 'force_pinned' }],
    ['edge', { toolbar_state: 'force_shown' }],
    ['firefox', { default_area: 'navbar' }],
  ] as const)('pins the icon in %s, and installs without a question', (browser, pin) => {
    const [ours] = Object.values(readSample(browser));
    expect(ours).toMatchObject({ ...pin, installation_mode: 'force_installed' });
  });

  test('names the extension by the id of its manifest, and Companion by its own', async () => {
    const id = getGecko(await makeManifest('firefox'))?.id;
    expect(Object.keys(readSample('firefox'))).toEqual([id, COMPANION.firefox]);
    for (const browser of ['chrome', 'edge'] as const)
      expect(Object.keys(readSample(browser))[1]).toBe(COMPANION.chrome);
    for (const each of [id, COMPANION.chrome, COMPANION.firefox]) expect(PAGE).toContain(`\`${each}\``);
  });

  test('says of an id that no store has given yet that it is to be replaced', () => {
    for (const browser of ['chrome', 'edge'] as const) {
      const [id = ''] = Object.keys(readSample(browser));
      const row = PAGE.split('\n').find((line) => line.startsWith('|') && line.includes(id));
      expect(/^(.)\1{31}$/.test(id) === /À REMPLACER/.test(row ?? '')).toBe(true);
    }
  });

  test.each(BROWSERS)('sets in the registry of Windows what the sample for %s does', (browser) => {
    expect(readRegistry(REG, browser)).toEqual(readSample(browser));
  });

  test('quotes the samples as they are, in order', () => {
    const files = ['chrome', 'edge', 'firefox-policies', 'chrome-reglages', 'firefox-reglages'].map((name) =>
      JSON.parse(readFileSync(`docs/deploiement/${name}.json`, 'utf8')),
    );
    expect(listQuotedJson(PAGE)).toEqual(files);
  });

  test('says the versions of browsers that the manifests ask for', async () => {
    const chromium = (await makeManifest('chrome')).minimum_chrome_version ?? '';
    const firefox = getGecko(await makeManifest('firefox'))?.strict_min_version ?? '';
    expect(PAGE).toContain(`Chrome et Chromium ${chromium} ou plus récent, Edge ${chromium} ou plus récent`);
    expect(PAGE).toContain(`Firefox ${firefox.replace(/\.0$/, '')} ou plus récent`);
  });

  test('names each permission of the manifests, and each site', async () => {
    const manifests = await Promise.all([makeManifest('chrome'), makeManifest('firefox')]);
    const permissions = manifests.flatMap(({ permissions = [], optional_permissions = [] }) => [
      ...permissions,
      ...optional_permissions,
    ]);
    expect(permissions.length).toBeGreaterThan(5);
    const rows = PAGE.split('\n').filter((line) => line.startsWith('|'));
    for (const each of [...permissions, ...HOST_PATTERNS])
      expect(rows.filter((row) => row.includes(`\`${each}\``))).toHaveLength(1);
  });

  test('links to files that are there, and is linked from both READMEs', () => {
    const links = [...PAGE.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect(existsSync(`docs/${path}`)).toBe(true);
    for (const readme of ['README.md', 'README.fr.md'])
      expect(readFileSync(readme, 'utf8')).toContain('](docs/deploiement.md)');
  });
});

describe('a wrong sample', () => {
  test('turns it red, whatever is wrong', () => {
    const faults = findPolicyFaults('chrome', {
      'not-an-id': { installation_mode: 'forced', toolbar_state: 'force_shown' },
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: { update_url: 'http://example.com' },
    });
    expect(faults).toEqual([
      'not-an-id is no id of chrome',
      'installation_mode of not-an-id cannot be forced',
      'chrome knows no toolbar_state',
      'update_url of aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa cannot be http://example.com',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa has no installation_mode',
    ]);
    expect(findPolicyFaults('firefox', { companion: { installation_mode: 'blocked' } })).toHaveLength(1);
  });

  test.each([
    ['no header', REG.slice(10)],
    ['lines of another system', REG.replaceAll('\r\n', '\n')],
    ['another key', REG.replace('Google\\Chrome', 'Google\\Chromium')],
    ['a text that is no JSON', REG.replace('{\\"aaaa', '\\"aaaa')],
  ])('of the registry is not read: %s', (_name, text) => {
    expect(() => readRegistry(text, 'chrome')).toThrow();
  });

  test('of bytes is not read', () => {
    expect(() => readRegistry(REG.replace('hex(7):', 'hex(2):'), 'firefox')).toThrow();
    expect(() => readRegistry(REG.replace(/hex\(7\):../, 'hex(7):zz'), 'firefox')).toThrow();
  });
});
