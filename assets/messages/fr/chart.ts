import type { ChartMessages } from '../chart-messages.ts';

/** The words of the drawn year, in French. */
export const frChart: ChartMessages = {
  caption: (schoolYear) => `Les étapes de l'année ${schoolYear}`,
  heads: { step: 'Étape', from: 'À partir du', due: 'Avant le', state: 'État', before: "L'an dernier" },
  states: {
    done: 'fait',
    late: 'en retard',
    soon: 'bientôt',
    open: 'à faire',
    later: 'plus tard',
    'put-off': 'reporté',
    'not-applicable': 'sans objet',
  },
  window: (isEstimated) => `Période nationale de certification${isEstimated ? ' (estimée)' : ''}`,
  windowDays: (from, to, isEstimated) =>
    `Période nationale de certification : du ${from} au ${to}${isEstimated ? ' (estimée)' : ''}`,
  placement: (from, to) => `Stage : du ${from} au ${to}`,
  holiday: (isEstimated) => `Vacances${isEstimated ? ' (estimées)' : ''}`,
  placements: 'Stages',
  today: "Aujourd'hui",
  estimatedDay: 'date estimée',
  session: (number, day) => `Session ${number}, le ${day}`,
  sessions: 'Session vue sur Pix',
  closedSessions: 'Session finalisée',
  doneBefore: (day) => `L'an dernier : fait le ${day}`,
  lastYear: "Fait l'an dernier",
};
