import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The texts of a folder. The changelog names what was there at its time. */
const listTexts = (folder: string, recursive = true) =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => join(folder, name));
const TEXTS = [...listTexts('.', false), ...listTexts('docs'), ...listTexts('tests')];

/** A file of the tree in a text, by its whole path. */
const PATH =
  /`((?:assets|checklist|components|docs|entrypoints|guest|pix|public|scripts|storage|tests)\/[\w./-]+\.\w+)`/g;

describe('the files that our texts name', () => {
  it('are there', () => {
    const named = TEXTS.flatMap((text) =>
      [...readFileSync(text, 'utf8').matchAll(PATH)].map(([, path = '']) => ({ text, path })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
  });
});
