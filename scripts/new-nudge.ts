import { parseArgs } from 'node:util';
import { makeFiles } from './new/make-files.ts';
import { judgeNewNudge, listLeftOfNudge, NUDGE_FILES, planNudge } from './new/plan-nudge.ts';

const HELP = `Writes what a new advice on Pix's pages needs: its rule, its words in both languages, its place among the options, the case that
tries it.

Usage: npm run new:nudge -- --id codes-shared --page orga-campaign --label "Codes partagés" --label-en "Codes shared"
                            --text "Partagez le code." --text-en "Share the code."

  --id ID                   words: choices are kept under it for ever
  --page PAGE               the id of a page of pix/pages
  --label, --label-en       what it is called among the options
  --text, --text-en         what it says, twelve words at most

It is given whenever its page is open and no other advice is, until its condition is written.`;

const text = { type: 'string', default: '' } as const;
const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    id: text,
    page: text,
    label: text,
    'label-en': text,
    text,
    'text-en': text,
  },
});
const nudge = { ...values, labelEn: values['label-en'], textEn: values['text-en'] };

if (values.help) console.log(HELP);
else
  await makeFiles({
    help: HELP,
    changed: NUDGE_FILES,
    judge: (existing) => judgeNewNudge(nudge, existing),
    plan: (existing) => planNudge(nudge, existing),
    left: listLeftOfNudge(nudge),
  });
