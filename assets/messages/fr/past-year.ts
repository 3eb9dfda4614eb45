import type { PastYearMessages } from '../past-year-messages.ts';

const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

export const frPastYear: PastYearMessages = {
  pastYearsHeading: 'Années précédentes',
  pastYearNote: 'Année passée, en lecture seule',
  backToYear: (schoolYear) => `Revenir à l'année ${schoolYear}`,
  printYear: 'Imprimer cette année',
  reportYear: 'Bilan de cette année',
  nothingNoted: (schoolYear) => `Rien n'a été noté pour l'année ${schoolYear}.`,
  done: 'Fait',
  notDone: 'Non fait',
  notApplicableThen: 'Sans objet',
  parts: {
    'save-certifications': 'Certifications sauvegardées',
    'remove-campaigns': 'Campagnes supprimées ou archivées',
  },
  doneAgainOn: (days) => `Refait ${days.map((day) => `le ${day}`).join(', ')}`,
  ownDue: (day) => `Votre échéance : avant le ${day}`,
  noteOf: (note) => `Note : ${note}`,
  damagedYear: 'Une partie de cette année est illisible. Le reste est affiché.',

  carryQuestion: (schoolYear) => `Reprendre les notes et les « sans objet » de ${schoolYear} ?`,
  carryDetail:
    "Les coches et les dates ne sont pas reprises. Les étapes ajoutées pour chaque année reviennent d'elles-mêmes.",
  carryYes: 'Oui, les reprendre',
  carryNo: 'Non',
  carried: (notes, steps, schoolYear) => {
    const parts = [
      notes > 0 && `${notes} ${plural(notes, 'note', 'notes')}`,
      steps > 0 && `${steps} ${plural(steps, 'étape sans objet', 'étapes sans objet')}`,
    ];
    return `Repris de ${schoolYear} : ${parts.filter((part) => part !== false).join(' et ')}.`;
  },
};
