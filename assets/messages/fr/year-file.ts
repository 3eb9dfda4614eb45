import type { YearFileMessages } from '../year-file-messages.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** The words of the calendar file of the year, in French. */
export const frYearFile: YearFileMessages = {
  intro:
    "Les échéances de l'année en un fichier pour votre agenda, à la journée, sans vous marquer « occupé ». Importé de nouveau plus tard, il met à jour les mêmes événements.",
  stepsLegend: 'Étapes',
  steps: { all: 'Toutes, y compris celles qui sont faites', left: 'Ce qui reste à faire' },
  alarmLegend: 'Rappel',
  alarms: { none: 'Aucun', 'day-before': 'Le jour de classe précédent', 'week-before': 'Une semaine avant' },
  alarmHint: 'À 8 h, un jour de classe ; rien pour ce qui est fait ou passé.',
  national: "Ajouter la période nationale, la semaine de rattrapage et la fin d'accès à Pix Certif",
  isUpdate: 'Ce calendrier est déjà dans mon agenda',
  updateHint:
    "Ce qui n'a plus à y être (sans objet, sans date, retiré de la liste, laissé de côté ici) y sera annulé.",
  noEstablishment:
    "Votre établissement n'est pas encore connu : ouvrez d'abord Pix Orga ou Pix Certif. Importé avant, ce calendrier ferait double emploi ensuite.",

  save: 'Enregistrer le calendrier',
  count: (events) => `${events} ${plural(events, 'événement', 'événements')}`,
  countCancelled: (events) => `${events} ${plural(events, 'annulé', 'annulés')}`,
  nothing: 'Rien à mettre dans le calendrier avec ces choix.',
  undated: (titles) =>
    `Sans date connue, donc ${plural(titles.length, 'absente', 'absentes')} du calendrier : ${titles.map((title) => `« ${title} »`).join(', ')}.`,
  saved: 'Fichier enregistré dans vos téléchargements. Importez-le maintenant dans votre agenda.',
  saveFailed: "Le fichier n'a pas pu être enregistré. Rechargez la page et réessayez.",
  preview: 'Contenu du fichier',
  cancelledMark: 'annulé',
  howHeading: "Comment l'importer",
  how: [
    'Outlook : Fichier, Ouvrir et exporter, Importer ou exporter, « Importer un fichier iCalendar (.ics) », puis Importer.',
    'Google Agenda, dans un ordinateur : Paramètres, Importer et exporter, Importer.',
    'Thunderbird : ouvrez le fichier avec Thunderbird, puis choisissez votre agenda.',
  ],

  fileName: 'calendrier-pix',
  stepSummary: (title, day) => `Pix : ${title}, avant le ${day}`,
  nameless: 'étape retirée de la liste',
  doneSummary: (title) => `Pix, fait : ${title}`,
  nationalSummary: {
    'window-opens': 'Pix : début de la période nationale de certification',
    'catch-up': 'Pix : semaine nationale de rattrapage',
    'access-ends': "Pix Certif : dernier jour d'accès",
  },
  windowDetail: (day) => `Les certifications se passent jusqu'au ${day} inclus.`,
  catchUpDetail: 'Pour les élèves absents à leur session.',
  accessDetail: 'Passé ce jour, plus aucune session ne peut être finalisée cette année.',
  place: { orga: 'Pix Orga', certif: 'Pix Certif' },
  placeLine: (place, address) => `Dans ${place} : ${address}`,
  doubtful: 'Cette date peut encore changer : importez de nouveau le calendrier quand elle sera confirmée.',
};
