import { parseArgs } from 'node:util';
import { makeFiles } from './new/make-files.ts';
import { judgeNewTool, listLeftOfTool, planTool, TOOL_FILES } from './new/plan-tool.ts';

const HELP = `Writes what a new tool needs: its view, its words in both languages, its place on the tools' page.

Usage: npm run new:tool -- --id room-list --title "Liste des salles" --title-en "List of rooms"

  --id ID                words: the name of its folder, and its address on the tools' page
  --title, --title-en    what it is called

It shows a heading and a line, until it is written.`;

const text = { type: 'string', default: '' } as const;
const { values } = parseArgs({
  options: { help: { type: 'boolean' }, id: text, title: text, 'title-en': text },
});
const tool = { ...values, titleEn: values['title-en'] };

if (values.help) console.log(HELP);
else
  await makeFiles({
    help: HELP,
    changed: TOOL_FILES,
    judge: (existing) => judgeNewTool(tool, existing),
    plan: (existing) => planTool(tool, existing),
    left: listLeftOfTool(tool),
  });
