import type { Certificability, Student } from '../data/types.ts';

export const CERTIFICABILITY_LABELS: Record<Certificability, string> = {
  eligible: 'Certifiable',
  'non-eligible': 'Non Certifiable',
  'not-available': 'Non communiqué',
};

export const CONNECTION_LABELS: Record<Student['connection'], string> = {
  none: 'Aucune',
  identifiant: 'Identifiant',
  mediacentre: 'Médiacentre',
};
