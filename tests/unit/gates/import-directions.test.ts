import { describe, expect, test } from 'vitest';
import { findBackwardImports } from '../../../scripts/gates/import-directions.ts';
import { writeTree } from '../../fixtures/temporary-tree.ts';

test('no arrow of this tree runs backwards', () => {
  expect(findBackwardImports('.')).toEqual([]);
});

test('a tree with no file to look at fails the gate', () => {
  expect(() => findBackwardImports(writeTree({ 'README.md': 'nothing' }))).toThrow('No source file');
});

describe('arrows that run backwards are seen', () => {
  test.each([
    ['checklist/a.ts', "import { b } from '../pix/b.ts';", 'checklist must not import pix ("pix/b.ts")'],
    [
      'checklist/a.ts',
      "export * from '../storage/b.ts';",
      'checklist must not import storage ("storage/b.ts")',
    ],
    [
      'checklist/a.ts',
      "import type { B } from '../assets/b.ts';",
      'checklist must not import assets ("assets/b.ts")',
    ],
    ['checklist/a.ts', "const b = import('../pix/b.ts');", 'checklist must not import pix ("pix/b.ts")'],
    ['checklist/a.ts', "type B = import('../pix/b.ts').B;", 'checklist must not import pix ("pix/b.ts")'],
    [
      'pix/pages/a.ts',
      "import { b } from '../../storage/b.ts';",
      'pix must not import storage ("storage/b.ts")',
    ],
    ['storage/a.ts', "import { b } from '../pix/b.ts';", 'storage must not import pix ("pix/b.ts")'],
    ['guest/a.ts', "import { b } from '../pix/b.ts';", 'guest must not import pix ("pix/b.ts")'],
    [
      'guest/a.ts',
      "import { b } from '../checklist/b.ts';",
      'guest must not import checklist ("checklist/b.ts")',
    ],
    [
      'components/a.ts',
      "import { b } from '../guest/b.ts';",
      'components must not import guest ("guest/b.ts")',
    ],
    ['guest/a.ts', "import { h } from 'preact';", 'rules must not import "preact"'],
    [
      'storage/a.ts',
      "import '../components/b.tsx';",
      'storage must not import components ("components/b.tsx")',
    ],
    [
      'components/ui/a.tsx',
      "import '../../entrypoints/b/c.ts';",
      'components must not import entrypoints ("entrypoints/b/c.ts")',
    ],
    [
      'entrypoints/popup/a.ts',
      "import '../background/b.ts';",
      'an entrypoint must not import another ("entrypoints/background/b.ts")',
    ],
    [
      'assets/a.ts',
      "import { b } from '../checklist/b.ts';",
      'assets may import types only from checklist ("checklist/b.ts")',
    ],
    [
      'assets/a.ts',
      "import { type A, b } from '../checklist/b.ts';",
      'assets may import types only from checklist ("checklist/b.ts")',
    ],
    ['assets/a.ts', "import type { A } from '../pix/b.ts';", 'assets must not import pix ("pix/b.ts")'],
    ['components/a.ts', "import { b } from '../tests/b.ts';", '"tests/b.ts" is outside the product'],
    ['checklist/a.ts', "import { browser } from 'wxt/browser';", 'rules must not import "wxt/browser"'],
    [
      'pix/a.ts',
      "import browser from 'webextension-polyfill';",
      'rules must not import "webextension-polyfill"',
    ],
    ['storage/a.ts', "import { h } from 'preact';", 'rules must not import "preact"'],
    ['storage/a.ts', "import { useState } from 'preact/hooks';", 'rules must not import "preact/hooks"'],
    [
      'components/a.ts',
      'browser.storage.local.clear();',
      'only storage/browser-storage.ts touches browser.storage',
    ],
    [
      'entrypoints/a/b.ts',
      "chrome['storage'].sync;",
      'only storage/browser-storage.ts touches browser.storage',
    ],
    [
      'entrypoints/a/b.ts',
      'const { storage: kept } = browser;',
      'only storage/browser-storage.ts touches browser.storage',
    ],
  ])('%s: %s', (path, text, fault) => {
    expect(findBackwardImports(writeTree({ [path]: text }))).toEqual([`${path}: ${fault}`]);
  });

  test.each(['checklist/utils', 'components/ui/helpers', 'tests/common', 'scripts/misc'])(
    'a folder %s',
    (folder) => {
      const root = writeTree({ 'checklist/a.ts': '', [`${folder}/b.ts`]: '' });
      expect(findBackwardImports(root)).toEqual([`${folder}: a folder has a name that says what is in it`]);
    },
  );
});

test('arrows that run forwards are let through', () => {
  const root = writeTree({
    'entrypoints/popup/main.ts':
      "import './tabs.ts'; import '../../assets/a.css'; import '../../components/a.tsx';",
    'components/a.tsx':
      "import { h } from 'preact'; import '../storage/a.ts'; import '../pix/a.ts'; import '../assets/a.ts';",
    'storage/a.ts': "import * as v from 'valibot'; import '../checklist/a.ts'; // browser.storage",
    'storage/browser-storage.ts': "import { browser } from 'wxt/browser'; browser.storage.local.clear();",
    'pix/a.ts': "import '../checklist/a.ts';",
    'checklist/a.ts': "import { addDays } from 'date-fns/addDays'; import './b.ts';",
    'assets/a.ts': "import type { A } from '../checklist/a.ts'; import { type B } from '../checklist/a.ts';",
  });
  expect(findBackwardImports(root)).toEqual([]);
});
