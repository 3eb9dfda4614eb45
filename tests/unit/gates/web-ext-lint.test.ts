import { describe, expect, test } from 'vitest';
import { listUnexpected } from '../../../scripts/checks/web-ext-lint.ts';

const PREACT = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'content-scripts/overlay.js',
};

describe('what web-ext lint may say', () => {
  test('one warning of Preact in the content script is expected, and one in the script of the details', () => {
    const warnings = [PREACT, { ...PREACT, file: 'details.js' }];
    expect(listUnexpected({ errors: [], warnings })).toEqual([]);
  });

  test('one in the chunk that our own pages share is expected, a second one there is not', () => {
    const [shared, other] = ['edit-checklist-DaGc19Sn', 'popup-DjUOW4sk'].map((name) => ({
      ...PREACT,
      file: `chunks/${name}.js`,
    }));
    if (!shared || !other) throw new Error('two files');
    expect(listUnexpected({ errors: [], warnings: [shared] })).toEqual([]);
    expect(listUnexpected({ errors: [], warnings: [shared, other] })).toEqual([other]);
  });

  test.each([
    ['a second one in the same file', [PREACT, PREACT], PREACT],
    ['one in another file', [{ ...PREACT, file: 'background.js' }], { ...PREACT, file: 'background.js' }],
    ['one of another kind', [{ ...PREACT, code: 'DANGEROUS_EVAL' }], { ...PREACT, code: 'DANGEROUS_EVAL' }],
    ['one about no file', [{ code: 'X', message: 'x' }], { code: 'X', message: 'x' }],
  ])('%s is not', (_name, warnings, unexpected) => {
    expect(listUnexpected({ errors: [], warnings })).toEqual([unexpected]);
  });

  test('an error never is', () => {
    expect(listUnexpected({ errors: [PREACT], warnings: [] })).toEqual([PREACT]);
  });
});
