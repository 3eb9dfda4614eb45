import {
  type Files,
  insertAtEnd,
  insertBefore,
  nameConstant,
  nameType,
  quote,
  readExisting,
} from './edit-text.ts';

/** What a new tool is, as the command line says it. */
export interface NewTool {
  /** Its id, such as `room-list`: words. It is the name of its folder and its address. */
  readonly id: string;
  /** What it is called, in French and in English. */
  readonly title: string;
  readonly titleEn: string;
}

const IDS = 'checklist/tools.ts';
const PAGE = 'components/tools/tools-page.tsx';
const SENTENCES = 'tests/fixtures/sentences/sentences.ts';
const catalogue = (language: 'fr' | 'en', name: 'tools' | 'texts' | 'search') =>
  `assets/messages/${language}/${name}.ts`;

/** The files that a new tool changes; the rest it adds. */
export const TOOL_FILES: readonly string[] = [
  IDS,
  PAGE,
  SENTENCES,
  ...(['fr', 'en'] as const).flatMap((language) => [
    catalogue(language, 'tools'),
    catalogue(language, 'texts'),
    catalogue(language, 'search'),
  ]),
];

/** Says what is wrong with what was asked for, one sentence each; nothing when it can be made. */
export function judgeNewTool({ id, title, titleEn }: NewTool, existing: Files): string[] {
  const faults: string[] = [];
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) faults.push(`--id ${id}: words of small letters joined by hyphens`);
  if (new RegExp(`^ {2}'${id}',$`, 'm').test(readExisting(existing, IDS)))
    faults.push(`--id ${id}: there is such a tool already`);
  if (title.trim() === '') faults.push('--title: the name of the tool, in French');
  if (titleEn.trim() === '') faults.push('--title-en: the name of the tool, in English');
  return faults;
}

const INTRO = { fr: "Cet outil n'est pas encore écrit.", en: 'This tool is not written yet.' } as const;
const LANGUAGES = { fr: 'French', en: 'English' } as const;

function makeWords({ id }: NewTool, language: 'fr' | 'en'): string {
  return `import type { ${nameType(id)}Messages } from '../${id}-messages.ts';

/** The words of its tool, in ${LANGUAGES[language]}. */
export const ${language}${nameType(id)}: ${nameType(id)}Messages = {
  intro: ${quote(INTRO[language])},
};
`;
}

/** The files of the tool's own. */
function makeOwn(tool: NewTool): Files {
  const { id } = tool;
  const type = nameType(id);
  return {
    [`components/${id}/${id}-tool.tsx`]: `import { choose${type}Messages } from '../../assets/messages/choose-${id}.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';

/** The tool as it begins: its heading, and a line. */
export function ${type}Tool({ languages }: ToolProps) {
  const words = choose${type}Messages(languages);
  return (
    <PagePart id="${id}" heading={chooseToolsMessages(languages).tools['${id}']}>
      <p>{words.intro}</p>
    </PagePart>
  );
}
`,
    [`assets/messages/${id}-messages.ts`]: `/** The words of its tool, in one language. */
export interface ${type}Messages {
  readonly intro: string;
}
`,
    [`assets/messages/choose-${id}.ts`]: `import { chooseLanguage } from './choose-language.ts';
import { en${type} } from './en/${id}.ts';
import { fr${type} } from './fr/${id}.ts';
import type { ${type}Messages } from './${id}-messages.ts';

/** The words of its tool for a person. */
export function choose${type}Messages(languages: readonly string[]): ${type}Messages {
  return { fr: fr${type}, en: en${type} }[chooseLanguage(languages)];
}
`,
    [`assets/messages/fr/${id}.ts`]: makeWords(tool, 'fr'),
    [`assets/messages/en/${id}.ts`]: makeWords(tool, 'en'),
  };
}

/** Its words among all that are held to the rules of both languages. */
function addSentences(text: string, id: string): string {
  const [constant, type] = [nameConstant(id), nameType(id)];
  const root = '../../../assets/messages';
  let sentences = insertBefore(
    text,
    /^import \{ CHART_SAMPLES/,
    `import { en${type} } from '${root}/en/${id}.ts';`,
    `import { fr${type} } from '${root}/fr/${id}.ts';`,
    `import type { ${type}Messages } from '${root}/${id}-messages.ts';`,
  );
  sentences = insertBefore(sentences, /^ {2}readonly reminders:/, `  readonly ${constant}: ${type}Messages;`);
  sentences = insertBefore(sentences, /^ {2}reminders: frReminders/, `  ${constant}: fr${type},`);
  sentences = insertBefore(sentences, /^ {2}reminders: enReminders/, `  ${constant}: en${type},`);
  sentences = insertBefore(sentences, /^ {4}reminders,$/, `    ${constant},`);
  return insertBefore(
    sentences,
    /^ {2}visitAll\('reminders\.'/,
    `  visitAll('${constant}.', ${constant}, {});`,
  );
}

/**
 * The files of a new tool: its view and its words in both languages, its place among the tools, and its sentences among those that
 * are held to the rules.
 * @param existing the {@link TOOL_FILES}, as they are
 * @throws when one of them is not as it was
 */
export function planTool(tool: NewTool, existing: Files): Files {
  const { id, title, titleEn } = tool;
  const read = (path: string) => readExisting(existing, path);
  const type = nameType(id);
  const name = (language: 'fr' | 'en', words: string) => ({
    [catalogue(language, 'tools')]: insertAtEnd(
      read(catalogue(language, 'tools')),
      /^ {2}tools: \{$/,
      /^ {2}\},$/,
      `    '${id}': ${quote(words)},`,
    ),
    [catalogue(language, 'texts')]: insertAtEnd(
      read(catalogue(language, 'texts')),
      /^ {2}openTool: \{$/,
      /^ {2}\},$/,
      `    '${id}': ${quote(words)},`,
    ),
    [catalogue(language, 'search')]: insertAtEnd(
      read(catalogue(language, 'search')),
      /^ {2}aboutTools: \{$/,
      /^ {2}\},$/,
      `    '${id}': ${quote(INTRO[language])},`,
    ),
  });
  const imported = insertBefore(
    read(PAGE),
    /^import \{ ColumnPage/,
    `import { ${type}Tool } from '../${id}/${id}-tool.tsx';`,
  );
  return {
    ...makeOwn(tool),
    [IDS]: insertBefore(read(IDS), /^\] as const;/, `  '${id}',`),
    [PAGE]: insertAtEnd(imported, /^const TOOLS:/, /^\};$/, `  '${id}': ${type}Tool,`),
    [SENTENCES]: addSentences(read(SENTENCES), id),
    ...name('fr', title),
    ...name('en', titleEn),
  };
}

/** What is left to a hand, a line each. */
export function listLeftOfTool({ id }: NewTool): string[] {
  return [
    `checklist/${id}/: its rules, in pure TypeScript, with their tests in tests/unit/checklist/${id}/`,
    `components/${id}/${id}-tool.tsx: what it shows; assets/messages/*/${id}.ts: its words, functions with samples in ${SENTENCES}; assets/messages/*/search.ts: what it is for`,
    `${IDS}: the steps that it is offered under (STEP_TOOLS), whether a year that is over has it (PAST_YEAR_TOOLS)`,
    `assets/${id}.css: its own look, if any; tests/component/${id}.test.tsx; tests/e2e/accessibility/tools-states.ts: its states before axe`,
    'docs/vocabulary.md: its words; CHANGELOG.md: what a user sees of it',
    'npm test -- --only unit --file gates; npm start, and the menu of the popup',
  ];
}
