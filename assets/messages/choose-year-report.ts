import { chooseLanguage } from './choose-language.ts';
import { enYearReport } from './en/year-report.ts';
import { frYearReport } from './fr/year-report.ts';
import type { YearReportMessages } from './year-report-messages.ts';

/** The words of the report of the year for a person. */
export function chooseYearReportMessages(languages: readonly string[]): YearReportMessages {
  return { fr: frYearReport, en: enYearReport }[chooseLanguage(languages)];
}
