import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { abbreviatedDate, countDays, todayString } from '../data/dates.ts';
import { getLastImport } from '../data/last-import.ts';
import { Notice } from '../ui/notice.tsx';

/** As in Pix, the list of pupils speaks of the last import for so many days only. */
const SHOWN_DAYS = 15;

/** What the list of pupils says of the last import. */
export function ImportLine(): JSX.Element | null {
  const last = getLastImport();
  if (!last || countDays(last.date, todayString()) >= SHOWN_DAYS) return null;
  return (
    <Notice type="success" class="import-information-banner">
      <strong>
        {translate('Les participants ont bien été importés le {date} par {name}.', {
          date: abbreviatedDate(last.date),
          name: last.by,
        })}
      </strong>
    </Notice>
  );
}
