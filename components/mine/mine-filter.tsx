import { useId } from 'preact/hooks';
import { listInitials } from '../../checklist/year-overview.ts';
import type { PopupProps } from '../popup/popup-props.ts';
import { CheckChoice } from '../ui/check-choice.tsx';

/** Who the user is, of those whose initials stand beside steps, and whether their steps alone are shown. Nothing where nobody's do. */
export function MineFilter({ model, words, mine }: PopupProps) {
  const id = useId();
  const used = listInitials(model.statuses);
  if (!mine || (used.length === 0 && !mine.isOnly)) return null;
  const { me, isOnly, onChange } = mine;
  const { ownStep } = words;
  // Nobody's any more: it can still be left.
  const choices = me === '' || used.includes(me) ? used : [...used, me];
  return (
    <div class="mine">
      <label class="note-label" for={`${id}me`}>
        {ownStep.me}
      </label>
      <select
        id={`${id}me`}
        class="select mine-who"
        value={me}
        onChange={({ currentTarget: { value } }) => onChange({ me: value, isOnly: isOnly && value !== '' })}
      >
        <option value="">{ownStep.nobody}</option>
        {choices.map((initials) => (
          <option key={initials} value={initials}>
            {initials}
          </option>
        ))}
      </select>
      {me !== '' && (
        <CheckChoice
          label={ownStep.onlyMine}
          isChecked={isOnly}
          onCheck={(isChecked) => onChange({ me, isOnly: isChecked })}
        />
      )}
      <p class="mine-count" role="status">
        {isOnly && words.mineShown(model.statuses.filter(({ mark }) => mark?.who === me).length, me)}
      </p>
    </div>
  );
}
