import { isYearOver } from '../../checklist/year-report/is-year-over.ts';
import type { PopupProps } from './popup-props.ts';

/** When the Pix year ends: what to tell the head of it. */
export function ReportOffer({ words, model: { t, statuses, today }, onOpenTool }: PopupProps) {
  if (!isYearOver(statuses, today)) return null;
  return (
    <section class="urgent report-offer">
      <p>{words.offerReport}</p>
      <button
        type="button"
        class="button button-outline button-small"
        onClick={() => onOpenTool('year-report')}
      >
        {t.openTool['year-report']}
      </button>
    </section>
  );
}
