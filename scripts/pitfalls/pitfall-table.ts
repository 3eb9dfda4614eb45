import type { Pitfall } from './pitfall.ts';

const HEAD = `# What breaks overlays, and the tests that it does not break this one

Generated from \`scripts/pitfalls/\` by \`npx vitest --run --project gates -u\`, and compared with it by a gate. Each test runs in real
Chromium and in real Firefox with \`npm test\`. A test with a ✂ is shown able to fail: \`npm run test:deep -- --only mutants\` brings the
pitfall back by one change of the sources, builds that, and wants the test red in each browser where it applies.

| what breaks | tests under \`tests/e2e/\` | Chromium | Firefox |
| ----------- | ------------------------ | -------- | ------- |
`;

function formatRow({ breaks, tests, notApplicable, remarks = {} }: Pitfall): string {
  const names = tests.map(({ file, name, mutant }) => `${mutant ? '✂ ' : ''}\`${file}\`: ${name}`);
  const [first, ...others] = names;
  const cell = first === undefined ? '' : [first, ...others].join('<br>');
  const describe = (browser: 'chromium' | 'firefox') =>
    notApplicable ? 'not applicable' : ['tested', remarks[browser]].filter(Boolean).join('; ');
  return `| ${breaks} | ${notApplicable ?? cell} | ${describe('chromium')} | ${describe('firefox')} |`;
}

/** The text of docs/pitfalls.md. */
export function formatPitfallTable(pitfalls: readonly Pitfall[]): string {
  return `${HEAD}${pitfalls.map(formatRow).join('\n')}\n`;
}
