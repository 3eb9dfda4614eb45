import type { SheetKind } from '../../checklist/paper/sheet-kinds.ts';

/** The words of the check-list on paper, and of the page that prints it. */
export interface PaperMessages {
  readonly kindLegend: string;
  readonly kinds: Readonly<Record<SheetKind, string>>;
  readonly intros: Readonly<Record<SheetKind, string>>;
  readonly withNotes: string;
  readonly withTexts: string;
  readonly noNotes: string;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
  /** Of a sheet with more steps than one page has room for in letters that can be read. */
  readonly manyPages: string;

  /** On paper. */
  readonly sheetTitle: (schoolYear: string) => string;
  readonly school: (name: string, uai: string) => string;
  readonly printedOn: (day: string) => string;
  readonly boardHint: string;
  /** Where the day is to be written by hand. */
  readonly blankDay: string;
  readonly heads: Readonly<Record<'step' | 'due' | 'done' | 'computer', string>>;
  readonly doneAgain: (days: readonly string[]) => string;
  readonly partsDone: (parts: readonly string[]) => string;
  readonly toDo: string;
  readonly late: string;
  /** Of a year that is over. */
  readonly notDone: string;
  readonly score: (done: number, total: number) => string;
  readonly notesTitle: (schoolYear: string) => string;
  readonly note: string;
  readonly textsTitle: (schoolYear: string) => string;
  readonly texts: string;
}
