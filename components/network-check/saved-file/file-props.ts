import type { NetworkFileMessages } from '../../../assets/messages/network-file-messages.ts';
import type { NetworkReport } from '../../../checklist/network-check/report.ts';

/** What the user types beside the results. */
export type Noted = Pick<NetworkReport, 'room' | 'computer' | 'observation'>;

/** What each part that shows a report is given. */
export interface ReportProps {
  readonly words: NetworkFileMessages;
  readonly language: 'fr' | 'en';
  readonly report: NetworkReport;
}
