import type { ChartMessages } from './chart-messages.ts';
import { enChart } from './en/chart.ts';
import { frChart } from './fr/chart.ts';
import type { Language } from './messages.ts';

/** The words of the drawn year, in a language. */
export function chooseChartMessages(language: Language): ChartMessages {
  return { fr: frChart, en: enChart }[language];
}
