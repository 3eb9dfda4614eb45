import { describe, expect, test } from 'vitest';
import { findLintFaults } from '../../../scripts/checks/web-ext-lint.ts';

const warn = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT') => ({
  code,
  message: 'Unsafe assignment to innerHTML',
  file,
});
const OVERLAY = warn('content-scripts/overlay.js');
const DETAILS = warn('details.js');
const SHARED = warn('chunks/edit-checklist-DaGc19Sn.js');
const PREACT = [DETAILS, OVERLAY, SHARED];
const say = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT') =>
  `${code} ${file}: Unsafe assignment to innerHTML`;

describe('what web-ext lint may say', () => {
  test("is Preact's three warnings: in the content script, the details and the chunk that our own pages share", () => {
    expect(findLintFaults({ errors: [], warnings: PREACT })).toEqual([]);
    const renamed = warn('chunks/popup-DjUOW4sk.js');
    expect(findLintFaults({ errors: [], warnings: [renamed, OVERLAY, DETAILS] })).toEqual([]);
  });

  test.each([
    ['a second one in the content script', OVERLAY, say('content-scripts/overlay.js')],
    ['a second chunk that holds Preact', warn('chunks/popup-DjUOW4sk.js'), say('chunks/popup-DjUOW4sk.js')],
    ['one in another file', warn('background.js'), say('background.js')],
    ['one of another kind', warn('details.js', 'DANGEROUS_EVAL'), say('details.js', 'DANGEROUS_EVAL')],
    ['one about no file', { code: 'X', message: 'x' }, 'X : x'],
  ])('is not %s', (_name, more, fault) => {
    expect(findLintFaults({ errors: [], warnings: [...PREACT, more] })).toEqual([fault]);
  });

  test.each([
    ['the content script', OVERLAY],
    ['the details', DETAILS],
    ['the chunk', SHARED],
  ])('is not one less, that of %s: what is expected there is then to be struck out', (_name, gone) => {
    const warnings = PREACT.filter((each) => each !== gone);
    expect(findLintFaults({ errors: [], warnings })).toEqual([
      expect.stringMatching(/^expected a warning of Preact in .+: 1 less$/),
    ]);
  });

  test('is never an error', () => {
    expect(findLintFaults({ errors: [OVERLAY], warnings: PREACT })).toEqual([
      say('content-scripts/overlay.js'),
    ]);
  });
});
