import type { SchoolYear } from '../../checklist/school-year.ts';
import type { ToolId } from '../../checklist/tools.ts';

/** The page of a tool for a year that is over. */
export const getPastToolPath = (tool: ToolId, schoolYear: SchoolYear): string =>
  `tools.html?year=${schoolYear}#${tool}`;
