import { canCountClassDays } from '../../checklist/school-days.ts';
import { ReminderChoices } from '../reminders/reminder-choices.tsx';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** Being reminded by the browser's notifications, on this computer. */
export function RemindersSection({ model, words, reminders }: OptionsProps) {
  const { settings, lock, areAllowed, isRefused, hasFailed, onTurnOn, onTurnOff, words: r } = reminders;
  const { isSouthern } = model.calendar;
  const { establishment, establishments } = model.state;
  const isLocked = lock !== undefined;
  const isTakenAway = settings.isOn && areAllowed === false;
  const ask = (label: string) => (
    <>
      <div>
        <button
          type="button"
          class="button button-filled button-small"
          disabled={isLocked}
          onClick={onTurnOn}
        >
          {label}
        </button>
      </div>
      <p class="hint">{r.askedNext}</p>
    </>
  );
  const saying = lock === 'newer' ? r.newer : hasFailed ? r.failed : isRefused ? r.refused : undefined;
  return (
    <Section id="reminders" words={words}>
      <p>{r.intro}</p>
      {establishment && establishments.length > 1 && <p>{r.oneOfSeveral(establishment.name)}</p>}
      {isSouthern ? <p class="hint">{r.southern}</p> : !settings.isOn && ask(r.turnOn)}
      <div role="status">
        {isTakenAway && <p class="fault">{r.takenAway}</p>}
        {saying && <p class="fault">{saying}</p>}
        {settings.isOn && !isTakenAway && <p class="saying">{r.isOn}</p>}
      </div>
      {settings.isOn && (
        <>
          {isTakenAway && ask(r.allow)}
          <ReminderChoices {...reminders} />
          {!isSouthern && !canCountClassDays(model.calendar) && <p class="hint">{r.unknownHolidays}</p>}
          <div>
            <button
              type="button"
              class="button button-small button-outline"
              disabled={isLocked}
              onClick={onTurnOff}
            >
              {r.turnOff}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}
