import type { Landmark, LandmarkFact } from '../landmark.ts';

const SOURCE = 'certif/app/components/sessions/edition-form.gjs@209e7d3';

/** In the form that creates or changes a session. */
export const roomField: Landmark = {
  role: 'textbox',
  names: { fr: 'Nom de la salle', en: 'Room name' },
  attribute: '#session-room',
};
export const roomFieldFact: LandmarkFact = {
  source: `common.forms.session-labels.room-name; ${SOURCE}`,
  seen: '2026-11-24',
};

export const dateField: Landmark = {
  role: 'textbox',
  names: { fr: 'Date de début', en: 'Starting date' },
  attribute: '#session-date',
};
export const dateFieldFact: LandmarkFact = {
  source: `common.forms.session-labels.date-start; ${SOURCE}`,
  seen: '2026-11-24',
};

/** The hour is local to the school: its label says so in brackets. */
export const timeField: Landmark = {
  role: 'textbox',
  names: { fr: 'Heure de début (heure locale)' },
  attribute: '#session-time',
};
export const timeFieldFact: LandmarkFact = {
  source: 'pix/facts.md, chapter 7, /sessions/creation',
  seen: '2026-11-23',
};

/** Named in French alone, as the site is. */
export const invigilatorField: Landmark = {
  role: 'textbox',
  names: { fr: 'Surveillant(s)' },
  attribute: '#session-examiner',
};

/** Named in French alone: in other languages it is known by its id. */
export const siteField: Landmark = {
  role: 'textbox',
  names: { fr: 'Nom du site' },
  attribute: '#session-address',
};
