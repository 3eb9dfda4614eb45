import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../client/translate.ts';
import { getState } from '../data/store.ts';
import type { Session } from '../data/types.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { showToast } from '../ui/toast-store.ts';

const REQUIRED = ['address', 'room', 'date', 'time', 'examiner'] as const;

interface SessionFormProps {
  session: Session;
  /** First day allowed, `YYYY-MM-DD`; none when a session is changed. */
  minDate?: string;
  submitLabel: string;
  cancelHref: string;
  onSubmit: (session: Session) => void;
}

/** The form that creates or changes a session: no end time, no duration, no number of seats. */
export function SessionForm({
  session,
  minDate,
  submitLabel,
  cancelHref,
  onSubmit,
}: SessionFormProps): JSX.Element {
  const [values, setValues] = useState(session);
  const change = (part: Partial<Session>): void => setValues((now) => ({ ...now, ...part }));
  const submit = (event: Event): void => {
    event.preventDefault();
    const error = errorOf(values);
    if (error) showToast('error', error);
    else onSubmit(values);
  };
  return (
    <form class="block form session-edition-form" onSubmit={submit} noValidate>
      <Field
        id="session-address"
        label="Nom du site"
        isRequired
        maxLength={255}
        value={values.address}
        onChange={(address) => change({ address })}
      />
      <Field
        id="session-room"
        label="Nom de la salle"
        isRequired
        value={values.room}
        onChange={(room) => change({ room })}
      />
      <div class="form__row">
        <Field
          id="session-date"
          label="Date de début"
          type="date"
          isRequired
          {...(minDate ? { min: minDate } : {})}
          value={values.date}
          onChange={(date) => change({ date })}
        />
        <Field
          id="session-time"
          label="Heure de début (heure locale)"
          type="time"
          isRequired
          value={values.time}
          onChange={(time) => change({ time })}
        />
      </div>
      <Field
        id="session-examiner"
        label="Surveillant(s)"
        isRequired
        value={values.examiner}
        onChange={(examiner) => change({ examiner })}
      />
      <div class="field">
        <label for="session-description">Observations</label>
        <textarea
          id="session-description"
          class="pix-input"
          rows={3}
          maxLength={350}
          value={values.description}
          onInput={(event) => change({ description: event.currentTarget.value })}
        />
      </div>
      <div class="form__actions">
        <ButtonLink variant="secondary" href={cancelHref}>
          Annuler
        </ButtonLink>
        <Button isSubmit>{translate(submitLabel)}</Button>
      </div>
    </form>
  );
}

function errorOf(values: Session): string | undefined {
  if (REQUIRED.some((name) => !values[name].trim())) {
    return 'Les données que vous avez soumises ne sont pas au bon format.';
  }
  const same = getState().sessions.some(
    (other) =>
      other.id !== values.id &&
      (['date', 'time', 'address', 'room'] as const).every((name) => other[name] === values[name]),
  );
  return same
    ? 'Une session avec les mêmes informations (date, horaire, adresse et salle) existe déjà.'
    : undefined;
}
