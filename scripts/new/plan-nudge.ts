import {
  type Files,
  insertAtEnd,
  insertBefore,
  nameConstant,
  nameType,
  quote,
  readExisting,
} from './edit-text.ts';

/** What a new advice is, as the command line says it. */
export interface NewNudge {
  /** Its id, such as `codes-shared`: words. It is for ever. */
  readonly id: string;
  /** The id of the page of the catalogue on which it is given. */
  readonly page: string;
  /** What it is called among the options, in French and in English. */
  readonly label: string;
  readonly labelEn: string;
  /** What it says, in twelve words at most, in French and in English. */
  readonly text: string;
  readonly textEn: string;
}

const IDS = 'checklist/nudges/nudge-ids.ts';
const SAYINGS = 'checklist/nudges/nudge.ts';
const RULES = 'checklist/nudges/find-nudge.ts';
const COMPOSE = 'components/live/compose-nudge.ts';
const WORDS = 'assets/messages/live-messages.ts';
const CASES = 'tests/fixtures/advice-cases.ts';
const SHORT = 'tests/unit/live/short-forms.test.ts';
const AIMS = 'tests/unit/live/aims.test.ts';
const catalogue = (language: 'fr' | 'en', name: 'live' | 'options') =>
  `assets/messages/${language}/${name}.ts`;

/** The pages there are. */
const PAGES = 'pix/catalogue.ts';

/** The files that a new advice changes, and the one it looks into; the rest it adds. */
export const NUDGE_FILES: readonly string[] = [
  IDS,
  SAYINGS,
  RULES,
  COMPOSE,
  WORDS,
  CASES,
  SHORT,
  AIMS,
  PAGES,
  ...(['fr', 'en'] as const).flatMap((language) => [
    catalogue(language, 'live'),
    catalogue(language, 'options'),
  ]),
];

/** What opens by itself says no more. */
const MOST_WORDS = 12;

/** Says what is wrong with what was asked for, one sentence each; nothing when it can be made. */
export function judgeNewNudge({ id, page, ...words }: NewNudge, existing: Files): string[] {
  const faults: string[] = [];
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) faults.push(`--id ${id}: words of small letters joined by hyphens`);
  if (readExisting(existing, IDS).includes(`'${id}'`))
    faults.push(`--id ${id}: there is such an advice already`);
  if (!readExisting(existing, PAGES).includes(`./pages/${page}.ts'`))
    faults.push(`--page ${page}: no page of pix/pages has that id`);
  const named = { label: words.label, 'label-en': words.labelEn, text: words.text, 'text-en': words.textEn };
  for (const [name, text] of Object.entries(named))
    if (text.trim() === '') faults.push(`--${name}: is missing`);
  for (const name of ['text', 'text-en'] as const)
    if (named[name].trim().split(/\s+/).length > MOST_WORDS)
      faults.push(`--${name}: ${MOST_WORDS} words at most, which is what opens by itself`);
  return faults;
}

function makeRule({ id, page }: NewNudge): string {
  return `import type { NudgeRule } from './nudge.ts';

/** Given whenever its page is open, until its condition is written. */
export const ${nameConstant(id)}Nudge: NudgeRule<'${id}'> = {
  id: '${id}',
  pages: ['${page}'],
  find: () => ({ subject: '', saying: {} }),
};
`;
}

/**
 * The files of a new advice: its rule, its words in both languages, its place among the options, and the case that tries it.
 * @param existing the {@link NUDGE_FILES}, as they are
 * @throws when one of them is not as it was
 */
export function planNudge(nudge: NewNudge, existing: Files): Files {
  const { id, page, label, labelEn, text, textEn } = nudge;
  const read = (path: string) => readExisting(existing, path);
  const constant = nameConstant(id);
  const word = `advise${nameType(id)}`;
  const add = (language: 'fr' | 'en', name: string, words: string) => ({
    [catalogue(language, 'live')]: insertBefore(
      read(catalogue(language, 'live')),
      /^ {2}sessionsSeen:/,
      `  ${word}: ${quote(words)},`,
    ),
    [catalogue(language, 'options')]: insertAtEnd(
      read(catalogue(language, 'options')),
      /^ {2}nudges: \{$/,
      /^ {2}\},$/,
      `    '${id}': { label: ${quote(name)}, hint: ${quote(words)} },`,
    ),
  });
  const composed = insertBefore(
    read(COMPOSE),
    /^ {4}case 'group-size': \{$/,
    `    case '${id}':`,
    `      return { isWarning: false, text: words.${word} };`,
  );
  return {
    [`checklist/nudges/${id}.ts`]: makeRule(nudge),
    [IDS]: insertBefore(read(IDS), /^\] as const;/, `  '${id}',`),
    [SAYINGS]: insertAtEnd(
      read(SAYINGS),
      /^export interface NudgeSayings/,
      /^\}$/,
      `  '${id}': Readonly<Record<never, never>>;`,
    ),
    [RULES]: insertBefore(
      insertBefore(
        read(RULES),
        /^\/\*\* Every advice\./,
        `import { ${constant}Nudge } from './${id}.ts';`,
        '',
      ),
      /^\] as unknown as/,
      `  ${constant}Nudge,`,
    ),
    [COMPOSE]: insertBefore(composed, /^ {4}case 'to-finalise':$/, `    case '${id}':`),
    [WORDS]: insertBefore(read(WORDS), /^ {2}readonly sessionsSeen:/, `  readonly ${word}: string;`),
    [CASES]: insertAtEnd(
      read(CASES),
      /^export const ADVICE_CASES/,
      /^\];?$/,
      `  ['${id}', { page: '${page}', today: '2026-11-20' }, false, { text: ${quote(text)} }, { text: ${quote(textEn)} }],`,
    ),
    // The short forms stand in the order of the cases: those of the proposals follow.
    [SHORT]: insertBefore(
      insertBefore(read(SHORT), /^ {4}'Base élèves importée\. Cocher/, `    ${quote(text)},`),
      /^ {4}'Pupil database imported\. Tick/,
      `    ${quote(textEn)},`,
    ),
    [AIMS]: insertAtEnd(
      read(AIMS),
      /^const NOTHING = \[$/,
      /^\];$/,
      '  // Until its page declares what it is about.',
      `  '${id} on ${page}',`,
    ),
    ...add('fr', label, text),
    ...add('en', labelEn, textEn),
  };
}

/** What is left to a hand, a line each. */
export function listLeftOfNudge({ id, page }: NewNudge): string[] {
  return [
    `checklist/nudges/${id}.ts: when it holds (find), what it is about (subject) and what it says (saying, with its type in nudge.ts)`,
    `${RULES}: its place: of those whose condition holds, the first is given`,
    `${CASES}: a case in which it is given; tests/unit/checklist/nudges/: when it is not`,
    `pix/pages/${page}.ts: what it points at (aims), if anything; assets/messages/*/where.ts then says it, and ${AIMS} no longer leaves it out`,
    'CHANGELOG.md: what a user sees of it',
    'npm test -- --only unit --file gates --file live; npm test -- --only build; npm test -- --only size',
  ];
}
