import type { Landmark } from './landmark.ts';
import { dateField, invigilatorField, roomField, siteField, timeField } from './landmarks/session-form.ts';

/** What we fill in of the form that creates a session: its other fields are the user's own. */
export const FILLED_FIELDS = ['site', 'room', 'day', 'time', 'invigilators'] as const;
export type FilledField = (typeof FILLED_FIELDS)[number];

/** `day` as `YYYY-MM-DD`, `time` as `HH:MM`; what is absent is left as it is. */
export type FormValues = Readonly<Partial<Record<FilledField, string>>>;

interface FormField {
  readonly landmark: Landmark;
  /** Of which kind its `input` must be: another would take the value for something else. */
  readonly type: 'text' | 'date' | 'time';
}

export const FORM_FIELDS: Readonly<Record<FilledField, FormField>> = {
  site: { landmark: siteField, type: 'text' },
  room: { landmark: roomField, type: 'text' },
  day: { landmark: dateField, type: 'date' },
  time: { landmark: timeField, type: 'time' },
  invigilators: { landmark: invigilatorField, type: 'text' },
};

/** What came of filling it in: the fields that did not take, and in which language the page is. */
export type FormOutcome = 'no-form' | { readonly missed: readonly FilledField[]; readonly language: string };

/** Where the script that fills in leaves itself: in the world of our scripts, which the page cannot reach. */
export interface FillWorld {
  /** The invigilators that it put in the form last: those of another session are none of this one's. */
  filledInvigilators?: string | undefined;
  fillSessionForm?: (values: FormValues) => Promise<FormOutcome>;
}
