import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './checks/run-command.ts';
import { CHANGED_FILES, judgeNewPage, listWhatIsLeft, planPage } from './new/plan-page.ts';

const HELP = `Writes what a new page of Pix needs: its declaration, its page of the demo site, its line of the oracle.

Usage: npm run new:page -- --id orga-tags --path /etiquettes --title Étiquettes

  --id ID        "orga-" or "certif-", then words: the name of its files
  --path PATH    its path, with :campaign_id or the like where a number stands
  --title TITLE  its title in French

It shows the pill, and no step, until docs/add-a-page.md has been gone through.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    id: { type: 'string', default: '' },
    path: { type: 'string', default: '' },
    title: { type: 'string', default: '' },
  },
});

async function makePage(): Promise<void> {
  const existing = Object.fromEntries(CHANGED_FILES.map((path) => [path, readFileSync(path, 'utf8')]));
  const faults = judgeNewPage(values, existing);
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\n\n${HELP}`);
    process.exitCode = 1;
    return;
  }
  const files = planPage(values, existing);
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  await runCommand('biome', ['check', '--write', ...Object.keys(files)]);
  console.log(`Written:\n${list(Object.keys(files))}\n\nLeft to you:\n${list(listWhatIsLeft(values))}`);
}

const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

if (values.help) console.log(HELP);
else await makePage();
