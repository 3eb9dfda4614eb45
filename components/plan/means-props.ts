import { checkMeans, type MeansFault } from '../../checklist/session-plan/check-means.ts';
import type { Means } from '../../checklist/session-plan/model.ts';
import type { PlanProps } from './plan-props.ts';

/** What each part of the means is shown with. */
export interface MeansProps extends PlanProps {
  /** Keeps new values of the means. */
  readonly onMeans: (changed: Partial<Means>) => void;
  /** The sentence of the first fault of one of these kinds, of one room where it is named. */
  readonly sayFault: (kinds: readonly MeansFault['kind'][], about?: string) => string | undefined;
}

/** The means of a page with what is wrong with them, ready to be said. */
export function makeMeansProps(props: PlanProps): MeansProps {
  const { words, means, desk, model, onChange } = props;
  const faults = checkMeans(means, desk.data.headcounts, model.today);
  return {
    ...props,
    onMeans: (changed) => onChange({ means: { ...means, ...changed } }),
    sayFault(kinds, about) {
      const found = faults.find(
        (fault) =>
          kinds.includes(fault.kind) &&
          (about === undefined ||
            ('room' in fault && fault.room === about) ||
            ('field' in fault && fault.field === about) ||
            ('className' in fault && fault.className === about)),
      );
      return found && words.meansFault(found);
    },
  };
}
