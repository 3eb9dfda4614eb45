import type { ChartMessages } from '../chart-messages.ts';
import { sayDoubt } from './say-doubt.ts';

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
  window: (doubt) => `Période nationale de certification${sayDoubt(doubt, 'estimée')}`,
  windowDays: (from, to, doubt) =>
    `Période nationale de certification : du ${from} au ${to}${sayDoubt(doubt, 'estimée')}`,
  placement: (from, to) => `Stage : du ${from} au ${to}`,
  holiday: (doubt) => `Vacances${sayDoubt(doubt, 'estimées')}`,
  placements: 'Stages',
  today: "Aujourd'hui",
  doubtfulDay: { estimated: 'date estimée', unknown: 'date estimée', 'to-confirm': 'date à confirmer' },
  session: (number, day) => `Session ${number}, le ${day}`,
  sessions: 'Session vue sur Pix',
  closedSessions: 'Session finalisée',
  doneBefore: (day) => `L'an dernier : fait le ${day}`,
  lastYear: "Fait l'an dernier",
};
