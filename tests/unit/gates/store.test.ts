import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../../../wxt.config.ts';
import { measurePng } from '../../fixtures/measure-png.ts';

const STORE = 'docs/store';
/** What the Chrome Web Store takes, in characters. */
const SUMMARY_LENGTH = 132;
const DESCRIPTION_LENGTH = 16_000;
const INDEPENDENT = {
  fr: 'Extension indépendante, non affiliée à Pix.',
  en: 'Independent extension, not affiliated with Pix.',
};
const HEADINGS = {
  fr: {
    name: 'Nom',
    summary: 'Résumé',
    description: 'Description',
    purpose: 'Finalité unique',
    shots: "Captures d'écran",
  },
  en: {
    name: 'Name',
    summary: 'Summary',
    description: 'Description',
    purpose: 'Single purpose',
    shots: 'Screenshots',
  },
};

const makeManifest = async (browser: string): Promise<UserManifest> => {
  const { manifest } = config;
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const made = await (typeof manifest === 'function' ? manifest(env) : manifest);
  if (!made) throw new Error('wxt.config.ts makes no manifest');
  return made;
};

const read = (language: 'fr' | 'en') => readFileSync(join(STORE, `${language}.md`), 'utf8');
const readSection = (text: string, heading: string) =>
  text
    .split(/^## /m)
    .find((section) => section.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? '';
const readLocale = (language: 'fr' | 'en') =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

describe.each(['fr', 'en'] as const)('the texts for the stores in %s', (language) => {
  const text = read(language);
  const headings = HEADINGS[language];

  test('are as long as a store takes, and the summary is what the browser shows', () => {
    const summary = readSection(text, headings.summary);
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(SUMMARY_LENGTH);
    expect(summary).toBe(readLocale(language).extensionDescription?.message);
    expect(readSection(text, headings.name)).toBe(readLocale(language).extensionName?.message);
    expect(readSection(text, headings.description).length).toBeLessThan(DESCRIPTION_LENGTH);
    expect(readSection(text, headings.purpose).length).toBeGreaterThan(60);
  });

  test('say that the extension is independent', () => {
    expect(readSection(text, headings.description).endsWith(INDEPENDENT[language])).toBe(true);
  });

  test('justify every permission of either manifest, and no other', async () => {
    const manifests = [await makeManifest('chrome'), await makeManifest('firefox')];
    const asked = new Set(
      manifests.flatMap(({ permissions, optional_permissions }) => [
        ...(permissions ?? []),
        ...(optional_permissions ?? []),
      ]),
    );
    const justified = [...text.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)].map(([, name]) => name);
    expect(justified.sort()).toEqual([...asked].sort());
    for (const pattern of manifests[0]?.host_permissions ?? [])
      expect(text).toContain(new URL(pattern.replace('*', '')).hostname);
  });

  test('come with five screenshots of 1280 × 800, each told of, and the tile', () => {
    const shots = readSection(text, headings.shots)
      .split('\n')
      .filter((line) => /^\d\. /.test(line));
    expect(shots).toHaveLength(5);
    for (const name of ['1-card', '2-fill-in', '3-year', '4-plan', '5-posters'])
      expect(measurePng(join(STORE, 'pictures', language, `${name}.png`)), name).toEqual([1280, 800]);
    expect(measurePng(join(STORE, 'pictures', language, 'tile.png'))).toEqual([440, 280]);
  });
});
