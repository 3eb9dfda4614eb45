import { Download, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { FILE_KINDS, PRINT_KINDS, type PrintKind } from '../../assets/messages/plan-messages.ts';
import { hasInvigilators } from '../../checklist/session-plan/invigilators.ts';
import { Icon } from '../ui/icon.tsx';
import { countSheets } from './list-sheets.ts';
import type { PlanProps } from './plan-props.ts';
import { PlanSection } from './plan-section.tsx';

/** The plan out of the browser: files, and paper. */
export function OutputSection(props: PlanProps) {
  const { words, desk, invigilators, onSaveFile, onPrint } = props;
  // Asked each time the page is opened: nothing goes out with names by itself.
  const [wantsNames, setWantsNames] = useState(false);
  const isNamed = wantsNames && hasInvigilators(invigilators);
  const [kind, setKind] = useState<PrintKind>('week');
  const { sessions } = desk.data;
  const isEmpty = sessions.length === 0;
  return (
    <PlanSection id="output" words={words}>
      <p>{words.outputIntro}</p>
      {hasInvigilators(invigilators) && (
        <label class="choice">
          <input
            type="checkbox"
            class="step-box"
            checked={wantsNames}
            onChange={({ currentTarget: { checked } }) => setWantsNames(checked)}
          />
          <span>{words.withInvigilators}</span>
        </label>
      )}
      <div class="plan-actions">
        {FILE_KINDS.map((file) => (
          <button
            key={file}
            type="button"
            class="button button-small button-outline"
            disabled={isEmpty}
            onClick={() => onSaveFile(file, isNamed)}
          >
            <Icon node={Download} />
            {words.files[file]}
          </button>
        ))}
      </div>
      <p class="fault" role="status">
        {props.hasFileFailed && words.fileFailed}
      </p>
      <p class="hint">{words.filesHint}</p>
      <div class="plan-line">
        <label class="plan-field">
          <span class="label">{words.printLabel}</span>
          <select
            class="select"
            value={kind}
            onChange={({ currentTarget }) => setKind(currentTarget.value as PrintKind)}
          >
            {PRINT_KINDS.map((each) => (
              <option key={each} value={each}>
                {words.printKinds[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button button-small button-outline"
          disabled={isEmpty}
          onClick={() => onPrint(kind, isNamed)}
        >
          <Icon node={Printer} />
          {words.print}
        </button>
      </div>
      <p class="hint">
        {isEmpty ? words.noPlan : words.sheets(countSheets(kind, sessions))} {words.printHint}
      </p>
    </PlanSection>
  );
}
