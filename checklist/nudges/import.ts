import { countDays } from '../day.ts';
import { getStartYear } from '../school-year.ts';
import type { NudgeContext, NudgeRule } from './nudge.ts';

/** So many days after an import, pupils have come and gone. */
const OLD_IMPORT_DAYS = 60;

const isThisYears = ({ findings, calendar }: NudgeContext) =>
  findings.lastImport !== undefined &&
  findings.lastImport.value >= `${getStartYear(calendar.schoolYear)}-08-01`;

/**
 * The import disables last year's pupils, and certificates are downloaded by class: to be said before the first import
 * of the year, not after.
 */
export const certificatesBeforeImportNudge: NudgeRule<'certificates-before-import'> = {
  id: 'certificates-before-import',
  pages: ['orga-import'],
  knownAheadOn: ['orga-import'],
  find(context) {
    const { state, mark } = context.getStatus('archive-last-year');
    const isSaved = mark?.parts?.includes('save-certifications');
    if (state === 'done' || state === 'not-applicable' || isSaved || isThisYears(context)) return undefined;
    return { subject: '', saying: {} };
  },
};

/** While exams are held, for who has imported: before that, the step itself asks. */
export const pupilsMovedNudge: NudgeRule<'pupils-moved'> = {
  id: 'pupils-moved',
  pages: ['orga-students'],
  knownAheadOn: ['orga-students'],
  find(context) {
    const since = context.findings.lastImport?.value;
    if (!since || context.today > context.calendar.examWindow.to) return undefined;
    if (countDays(since, context.today) <= OLD_IMPORT_DAYS) return undefined;
    if (!isThisYears(context) && context.getStatus('import-siecle').state !== 'done') return undefined;
    return {
      subject: since,
      saying: { since, ...(context.sight.isMember && { isMember: true }) },
    };
  },
};
