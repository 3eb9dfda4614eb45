import { CircleCheck } from 'lucide';
import type { Messages } from '../../assets/messages/messages.ts';
import { Icon } from '../ui/icon.tsx';
import type { NewYearProps } from './new-year-props.ts';

interface CarryQuestionProps {
  readonly newYear: NewYearProps;
  readonly t: Messages;
}

/** Asks once whether to take over notes and steps without object from last year, then says what came. */
export function CarryQuestion({ newYear, t }: CarryQuestionProps) {
  const { words, carryFrom, carried, onAnswerCarry, onUndoCarry } = newYear;
  if (!carryFrom && !carried) return null;
  return (
    <div class="carry" role="status">
      {carryFrom && (
        <div class="notice adoption">
          <p>{words.carryQuestion(carryFrom)}</p>
          <p class="hint">{words.carryDetail}</p>
          <p class="adoption-answers">
            <button
              type="button"
              class="button button-outline button-small"
              onClick={() => onAnswerCarry('carried')}
            >
              {words.carryYes}
            </button>
            <button type="button" class="button button-small" onClick={() => onAnswerCarry('declined')}>
              {words.carryNo}
            </button>
          </p>
        </div>
      )}
      {carried && (
        <div class="just-done">
          <Icon node={CircleCheck} size={18} />
          <p>{words.carried(carried.notes, carried.steps, carried.from)}</p>
          <button type="button" class="button button-text" data-focus="undo" onClick={onUndoCarry}>
            {t.undo}
          </button>
        </div>
      )}
    </div>
  );
}
