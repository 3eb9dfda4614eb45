import { describe, expect, it } from 'vitest';
import { type BundleFile, listEntries } from '../../../scripts/sizes/entry-parts.ts';

const chunk = (fileName: string, more: Partial<BundleFile>): BundleFile => ({
  type: 'chunk',
  fileName,
  ...more,
});
const style = (fileName: string, source: string): BundleFile => ({ type: 'asset', fileName, source });
const bundle = (...files: BundleFile[]) => Object.fromEntries(files.map((file) => [file.fileName, file]));
const bytes = (renderedLength: number) => ({ renderedLength });

const PAGES = bundle(
  chunk('chunks/popup-AbCd_-12.js', {
    isEntry: true,
    imports: ['chunks/shared-12345678.js'],
    modules: {
      '/home/me/tree/entrypoints/popup/main.ts': bytes(100),
      '/home/me/tree/pix/types.ts': bytes(0),
    },
    viteMetadata: { importedCss: new Set(['assets/popup-12345678.css']) },
  }),
  chunk('chunks/shared-12345678.js', {
    imports: ['chunks/popup-AbCd_-12.js'],
    modules: {
      '/home/me/node_modules/preact/dist/preact.mjs': bytes(20),
      '\0virtual:words?used': bytes(5),
    },
  }),
  chunk('chunks/ods-12345678.js', {
    isDynamicEntry: true,
    imports: ['chunks/shared-12345678.js', 'chunks/zip-12345678.js'],
    modules: { '/home/me/tree/checklist/ods.ts': bytes(7) },
  }),
  chunk('chunks/zip-12345678.js', { modules: { '/home/me/tree/checklist/zip.ts': bytes(9) } }),
  style('assets/popup-12345678.css', 'p{}'),
  style('assets/other-12345678.css', 'b{}'),
);

describe('the entries of a bundle', () => {
  const entries = listEntries(PAGES, '/home/me/tree');

  it('have all that loads with them, modules by their path, styles by their own bytes', () => {
    expect(entries.get('popup')).toEqual({
      files: ['assets/popup-12345678.css', 'chunks/popup-AbCd_-12.js', 'chunks/shared-12345678.js'],
      modules: {
        'assets/popup.css': 3,
        'entrypoints/popup/main.ts': 100,
        'node_modules/preact/dist/preact.mjs': 20,
        'virtual:words': 5,
      },
    });
  });

  it('that are loaded later have only what no browser has started yet', () => {
    expect([...entries.keys()]).toEqual(['popup', 'ods']);
    expect(entries.get('ods')).toEqual({
      files: ['chunks/ods-12345678.js', 'chunks/zip-12345678.js'],
      modules: { 'checklist/ods.ts': 7, 'checklist/zip.ts': 9 },
    });
  });

  it('that are built alone have the stylesheet that is there', () => {
    const alone = bundle(
      chunk('content-scripts/overlay.js', { isEntry: true, modules: { '/t/index.ts': bytes(1) } }),
      style('content-scripts/overlay.css', 'a{}'),
    );
    expect(listEntries(alone, '/t').get('overlay')?.modules).toEqual({
      'content-scripts/overlay.css': 3,
      'index.ts': 1,
    });
  });
});
