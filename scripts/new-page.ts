import { parseArgs } from 'node:util';
import { makeFiles } from './new/make-files.ts';
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

if (values.help) console.log(HELP);
else
  await makeFiles({
    help: HELP,
    changed: CHANGED_FILES,
    judge: (existing) => judgeNewPage(values, existing),
    plan: (existing) => planPage(values, existing),
    left: listWhatIsLeft(values),
  });
