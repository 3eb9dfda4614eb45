import { useId } from 'preact/hooks';
import { isTimeOfDay } from '../../checklist/reminders/moment.ts';
import {
  DIGEST_WEEKDAYS,
  type DigestWeekday,
  getTellingTime,
  isCalm,
} from '../../checklist/reminders/settings.ts';
import type { RemindersProps } from './reminders-props.ts';
import { TimeField } from './time-field.tsx';

interface TickProps {
  readonly label: string;
  readonly hint: string;
  readonly isTicked: boolean;
  readonly disabled: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ label, hint, isTicked, disabled, onTick }: TickProps) {
  const id = useId();
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          class="step-box"
          checked={isTicked}
          disabled={disabled}
          aria-describedby={id}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="hint choice-hint" id={id}>
        {hint}
      </p>
    </div>
  );
}

/** Which reminders come, when, and when none does. */
export function ReminderChoices({ words, settings, lock, onChange }: RemindersProps) {
  const disabled = lock !== undefined;
  const { hasDigest, hasEve, weekday, time, calm } = settings;
  return (
    <div class="reminder-choices">
      <Tick
        label={words.digest}
        hint={words.digestHint}
        isTicked={hasDigest}
        disabled={disabled}
        onTick={(isTicked) => onChange({ hasDigest: isTicked })}
      />
      {hasDigest && (
        <label class="labelled reminder-day">
          <span class="label">{words.digestDay}</span>
          <select
            class="field"
            value={weekday}
            disabled={disabled}
            onChange={({ currentTarget: { value } }) => {
              const chosen = DIGEST_WEEKDAYS.find((each) => String(each) === value);
              if (chosen) onChange({ weekday: chosen satisfies DigestWeekday });
            }}
          >
            {DIGEST_WEEKDAYS.map((each) => (
              <option key={each} value={each}>
                {words.weekdays[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <Tick
        label={words.eve}
        hint={words.eveHint}
        isTicked={hasEve}
        disabled={disabled}
        onTick={(isTicked) => onChange({ hasEve: isTicked })}
      />
      <TimeField
        label={words.time}
        fault={words.timeFault}
        value={time}
        disabled={disabled}
        onKeep={(kept) => isTimeOfDay(kept) && onChange({ time: kept })}
      />
      <p class="hint">{words.whenTold}</p>
      <fieldset class="reminder-calm">
        <legend class="label">{words.calm}</legend>
        <div class="reminder-hours">
          <TimeField
            label={words.calmFrom}
            fault={words.timeFault}
            value={calm.from}
            disabled={disabled}
            onKeep={(from) => isTimeOfDay(from) && onChange({ calm: { ...calm, from } })}
          />
          <TimeField
            label={words.calmTo}
            fault={words.timeFault}
            value={calm.to}
            disabled={disabled}
            onKeep={(to) => isTimeOfDay(to) && onChange({ calm: { ...calm, to } })}
          />
        </div>
        <p class="hint">{words.calmHint}</p>
      </fieldset>
      <div role="status">
        {!hasDigest && !hasEve && <p class="fault">{words.nothingChosen}</p>}
        {isCalm(time, calm) && <p class="saying">{words.heldBack(time, getTellingTime(settings))}</p>}
      </div>
    </div>
  );
}
