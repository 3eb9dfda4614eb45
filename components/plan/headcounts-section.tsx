import { compareWithCertifiable } from '../../checklist/session-plan/check-means.ts';
import { formatDay } from '../ui/format-day.ts';
import { HeadcountTable } from './headcount-table.tsx';
import { KeptField } from './kept-field.tsx';
import type { PlanProps } from './plan-props.ts';
import { PlanSection } from './plan-section.tsx';
import { TableReader } from './table-reader.tsx';

const isCount = (text: string) => /^\d{1,5}$/.test(text);

/** What Pix counts: as its page said, else as the user types it. */
function Certifiable({ words, model, desk, findings, canChange, onChange }: PlanProps) {
  const { headcounts, certifiable: typed } = desk.data;
  const seen = findings.certifiable;
  const more = compareWithCertifiable(headcounts, seen?.value ?? typed);
  const saying = () => {
    if (more === undefined || headcounts.length === 0) return undefined;
    if (more === 0) return words.certifiableSame;
    return more > 0 ? words.certifiableMore(more) : words.certifiableFewer(-more);
  };
  return (
    <div class="plan-certifiable">
      {seen ? (
        <p>{words.certifiableSeen(seen.value, formatDay(seen.read, model.t))}</p>
      ) : (
        <KeptField
          label={words.certifiableLabel}
          type="number"
          min={0}
          value={typed === undefined ? '' : String(typed)}
          hint={words.certifiableHint}
          disabled={!canChange}
          check={(draft) => (draft === '' || isCount(draft) ? undefined : words.headcountFaults.count)}
          onKeep={(draft) => {
            if (draft !== '') onChange({ certifiable: Number(draft) });
          }}
        />
      )}
      <p role="status" class={more ? 'plan-differs' : undefined}>
        {saying()}
      </p>
    </div>
  );
}

/** How many pupils are to be certified, class by class. */
export function HeadcountsSection(props: PlanProps) {
  const { words, desk } = props;
  const { headcounts } = desk.data;
  const sum = (field: 'pupils' | 'extraTime') => headcounts.reduce((total, each) => total + each[field], 0);
  return (
    <PlanSection id="headcounts" words={words}>
      <p>{words.headcountsIntro}</p>
      <TableReader {...props} />
      <HeadcountTable {...props} />
      {headcounts.length > 0 && (
        <p class="plan-sum">{words.classesSum(headcounts.length, sum('pupils'), sum('extraTime'))}</p>
      )}
      <Certifiable {...props} />
    </PlanSection>
  );
}
