import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weighProduction } from './checks/bundle-size.ts';
import { runCommand } from './checks/run-command.ts';
import { BUDGETS_FILE, settleBudgets } from './sizes/budgets.ts';

const HELP = `Settles the size budgets anew from the builds that are there: what each entry weighs today plus a tenth, and what every
Pix page pays 32,000 bytes gzip at most. It rewrites ${BUDGETS_FILE} with the bytes of each module, by which npm test and
npm run build name what grew.

Usage: npm run sizes [-- --help]

Build first (npm run build).`;

if (parseArgs({ options: { help: { type: 'boolean' } } }).values.help) console.log(HELP);
else {
  const budgets = Object.fromEntries(
    (['chromium', 'firefox'] as const).map((target) => [target, settleBudgets(weighProduction(target))]),
  );
  writeFileSync(BUDGETS_FILE, `${JSON.stringify(budgets, null, 1)}\n`);
  await runCommand('biome', ['check', '--write', BUDGETS_FILE]);
  for (const [target, entries] of Object.entries(budgets))
    for (const [name, { gzip, budget }] of Object.entries(entries))
      console.log(`${target}, ${name}: ${gzip} of ${budget} bytes gzip`);
}
