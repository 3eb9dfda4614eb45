import { expect, test } from 'vitest';
import { listMockingTests } from '../../../scripts/gates/module-mocks.ts';
import { writeTree } from '../../fixtures/temporary-tree.ts';

test('no unit test replaces a module: they share theirs', () => {
  expect(listMockingTests('.', 'tests/unit')).toEqual([]);
});

test.each(["vi.mock('./b.ts', () => ({}));", "  vi.doMock('./b.ts');"])('%s is seen', (text) => {
  const tree = {
    'tests/a.test.tsx': `const a = 1;\n${text}`,
    'tests/b.test.ts': 'vi.mocked(b).mockReset();',
  };
  expect(listMockingTests(writeTree(tree), 'tests')).toEqual(['tests/a.test.tsx']);
});

test('a folder without a test fails the gate', () => {
  expect(() => listMockingTests(writeTree({ 'tests/a.ts': '' }), 'tests')).toThrow('No test');
});
