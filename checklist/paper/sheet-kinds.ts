/** The check-list on paper: to be ticked by hand on a wall, or as it was ticked, for the files. */
export const SHEET_KINDS = ['board', 'file'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
