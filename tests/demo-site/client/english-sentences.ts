/** What the pages say, count and head their columns with, for `?lang=en` on the .org hosts, in Pix's own words. */
export const ENGLISH_SENTENCES: Readonly<Record<string, string>> = {
  'Dernier fichier importé avec succès le {date} par {name}.':
    'Last file successfully imported on {date} by {name}.',
  'Les participants ont bien été importés le {date} par {name}.':
    'Participants have been imported on {date} by {name}.',
  'Le rôle a bien été changé.': 'The role has been changed.',
  '{name} a été supprimé avec succès de votre équipe {space}.':
    '{name} has successfully been removed from your {space} team.',
  'Une invitation a bien été envoyée à l’adresse e-mail {email}.':
    'An invitation has been sent to the email address {email}.',
  'Une invitation a bien été envoyée aux adresses e-mails listées.':
    'An invitation has been sent to the listed email addresses.',
  "L'invitation a bien été renvoyée.": 'The invitation has been resent.',
  'L’invitation a bien été supprimée.': 'The invitation has been deleted.',
  'La campagne (ainsi que ses résultats) a bien été supprimée.':
    'The campaign (and its results) has been successfully deleted.',
  'La campagne (ainsi que ses résultats) a bien été supprimée de la liste.':
    'The campaign (and the results) has successfully been deleted from the list.',
  'Les {count} campagnes sélectionnées (ainsi que leurs résultats) ont bien été supprimés de la liste.':
    'The {count} selected campaigns (and the results) have successfully been deleted from the list.',
  'Campagne archivée': 'Archived campaign',
  'Désarchiver la campagne': 'Unarchive the campaign',
  'La session a été supprimée avec succès.': 'The session has been successfully deleted.',
  'Les informations de la session ont été transmises avec succès.':
    "The session's details have been successfully transmitted.",
  'Les informations de finalisation de la session ont déjà été transmises aux équipes de Pix.':
    'The finalisation information for the session has already been transmitted to Pix.',
  Créée: 'Created',
  Finalisée: 'Finalised',
  'Résultats transmis par Pix': 'Results transmitted by Pix',
  'N° de session': 'Session No.',
  'Numéro de session': 'Session number',
  'Nom du site': 'Location name',
  Salle: 'Room',
  Heure: 'Time',
  'Heure de début (heure locale)': 'Starting time (local time in 24-hour format)',
  'Surveillant(s)': 'Invigilator(s)',
  'Candidats inscrits': 'Signed up candidates',
  'Certifications passées': 'Certifications taken',
  "Code d'accès": 'Access code',
  Candidat: 'Candidate',
  'Mot de passe de session': 'Session password',
  Surveillant: 'Invigilator',
  'Copier le numéro de session': 'Copy the session number',
  'Copier le mot de passe de session pour le surveillant': 'Copy the invigilator’s session password',
  'Retour à la liste des sessions': 'Return to the sessions list',
  Modifier: 'Edit',
  Annuler: 'Cancel',
  Voir: 'See',
  '{first}-{last} sur {total} éléments': '{first}-{last} of {total} items',
  '{total} éléments': '{total} items',
  'Aller à la page précédente': 'Go to previous page',
  'Aller à la page suivante': 'Go to next page',
  'Fermer la notification': 'Close the notification',
  'Effacer les filtres': 'Clear filters',
  '{count} élèves': '{count} students',
  '{count} élève': '{count} student',
  '{count} campagnes': '{count} campaigns',
  '{count} campagne': '{count} campaign',
};
