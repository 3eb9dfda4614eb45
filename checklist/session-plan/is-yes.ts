import { foldWords } from '../fold-words.ts';

/** Folded: "Non", "FALSE" and "FAUX" (a spreadsheet's), "0,00", "N/A", "S/O", "sans objet", "aucun aménagement". */
const NO = /^(?:0+|n|na|nc|so|no|not.*|non.*|none|nil|false|faux|sans.*|aucun.*|pas.*|neant|rien)$/u;
/** Words aside, what stands for nothing: a stroke, an empty box. A tick is a yes. */
const NOTHING = /^[\s\p{P}☐□]*$/u;

/** In a list of pupils, whether a cell says neither no nor nothing. */
export function isYes(cell: string): boolean {
  const folded = foldWords(cell);
  return folded === '' ? !NOTHING.test(cell) : !NO.test(folded);
}
