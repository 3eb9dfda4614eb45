import type { YearReportMessages } from '../year-report-messages.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** The words of the report of the year, in French. */
export const frYearReport: YearReportMessages = {
  intro:
    "Une page A4 pour la direction : les étapes de l'année, les chiffres de la certification et ce qui reste.",
  notOver: "L'année n'est pas finie : ce bilan dit où vous en êtes aujourd'hui.",
  print: 'Imprimer',
  printHint: "À l'impression, choisissez A4, « Taille réelle ».",
  preview: 'Aperçu',

  title: (schoolYear) => `Bilan Pix de l'année ${schoolYear}`,
  summary: ({ done, late, left, notApplicable }) =>
    `${[
      `${done} ${plural(done, 'étape faite', 'étapes faites')}${late > 0 ? `, dont ${late} après ${plural(late, 'son', 'leur')} échéance` : ''}`,
      ...(left > 0 ? [`${left} ${plural(left, 'étape non faite', 'étapes non faites')}`] : []),
      ...(notApplicable > 0 ? [`${notApplicable} sans objet`] : []),
    ].join(' ; ')}.`,
  stepsTitle: (total) => (total === 16 ? 'Les seize étapes' : `Les ${total} étapes`),
  heads: { step: 'Étape', due: 'À faire avant le', done: 'Fait le', verdict: 'Constat' },
  verdict: (verdict) => {
    switch (verdict.kind) {
      case 'in-time':
        return 'à temps';
      case 'late':
        return `${verdict.days} ${plural(verdict.days, 'jour', 'jours')} après`;
      case 'done':
        return 'fait';
      case 'not-applicable':
        return 'sans objet';
      case 'not-done':
        return 'non fait';
      case 'overdue':
        return 'non fait, en retard';
      case 'left':
        return 'à faire';
    }
  },
  figuresTitle: 'La certification en chiffres (élèves)',
  figures: {
    certifiable: 'Certifiables',
    planned: 'Prévus au plan',
    enrolled: 'Inscrits',
    run: 'En session passée',
    finalised: 'En session finalisée',
    left: 'Reste à certifier',
  },
  figureHeads: { figure: 'Chiffre', pupils: 'Élèves', sessions: 'Sessions' },
  pupils: (count, bound) => {
    const prefix = { least: 'au moins ', most: 'au plus ' };
    return `${bound ? prefix[bound] : ''}${count}`;
  },
  sessions: (count) => `${count} ${plural(count, 'session', 'sessions')}`,
  unknown: 'inconnu',
  readOn: (day) => `Élèves certifiables : lus dans Pix Orga le ${day}.`,
  source:
    "D'après le plan des sessions et ce que les pages de Pix ont montré sur cet ordinateur ; « inconnu » veut dire qu'elles ne l'ont pas montré. « Reste à certifier » : les certifiables moins les candidats des sessions finalisées. Un élève inscrit deux fois, au rattrapage par exemple, compte deux fois.",
  thanks: (schoolYear) =>
    `Merci : l'année Pix ${schoolYear} est menée à son terme, et ce sont les élèves qui en profitent.`,
};
