import type { NetworkWords } from '../network-words.ts';

/** What our page and the saved file say alike, in French. */
export const frNetworkWords: NetworkWords = {
  roles: {
    vital: 'Indispensables en salle',
    media: 'Vidéos',
    companion: 'Pour installer Pix Companion',
    administrator: "Pour l'administrateur",
    own: 'Sites ajoutés',
  },
  purposes: {
    'app.pix.fr': 'les tests et la certification des élèves',
    'app.pix.org': 'les tests et la certification des élèves',
    'certif.pix.fr': "l'espace du surveillant",
    'certif.pix.org': "l'espace du surveillant",
    'epreuves.pix.fr': 'des épreuves',
    '1024pix.github.io': 'des épreuves',
    'assets.pix.org': 'les images des pages de Pix',
    'dl.pix.fr': 'les fichiers à télécharger pendant les épreuves',
    'tube-numerique-educatif.apps.education.fr': "des vidéos, sur la plateforme de l'Éducation nationale",
    'www.youtube-nocookie.com': 'des vidéos, sur YouTube',
    'clients2.google.com': "l'installation dans Chrome et Edge",
    'clients2.googleusercontent.com': 'le téléchargement pour Chrome et Edge',
    'addons.mozilla.org': "l'installation dans Firefox",
    'orga.pix.fr': 'les campagnes et le suivi des élèves',
    'orga.pix.org': 'les campagnes et le suivi des élèves',
    'pix.fr': 'le site public de Pix',
    'support.pix.org': "l'assistance de Pix",
    'cloud.pix.fr': 'les documents de Pix',
  },
  siteColumn: 'Site',
  purposeColumn: 'À quoi il sert',
  ownPurpose: 'ajouté à la liste',
  triedAs: (address) => `essayé à l'adresse ${address}`,
  outcomes: { answers: 'répond', slow: 'lent', refused: 'refusé', silent: 'sans réponse' },
  outcomeTitle: (outcome, count) =>
    count === 1
      ? { answers: 'Répond', slow: 'Lent', refused: 'Refusé', silent: 'Sans réponse' }[outcome]
      : { answers: 'Répondent', slow: 'Lents', refused: 'Refusés', silent: 'Sans réponse' }[outcome],
  outcomeHelp: {
    answers:
      "Quelque chose a répondu sous ce nom. La page de blocage d'un filtre répond aussi : pour être sûr que c'est le site, ouvrez-le.",
    slow: 'Quelque chose a répondu, après plus de 2 secondes.',
    refused:
      "La demande n'a pas abouti, par exemple : port fermé, nom inconnu, certificat refusé, proxy ou bloqueur. Quelques sites refusent aussi cette façon de demander : ouvrez le site pour en être sûr.",
    silent: "Rien n'est venu en 4 secondes : le pare-feu laisse sans doute la demande sans suite.",
  },
  browser: ({ name, version }) =>
    name === 'unknown' ? 'Navigateur non reconnu' : `${frNetworkWords.browserNames[name]} ${version}`,
  browserNames: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    opera: 'Opera',
    unknown: 'Navigateur non reconnu',
  },
  browserVerdict: (verdict, limit) =>
    ({
      recent: `Version ${limit} ou plus récente : c'est ce que Pix demande pour la certification.`,
      aging: `Version antérieure à la ${limit} : pour la certification, Pix demande un navigateur de moins de deux ans. Faites-le mettre à jour avant les passations.`,
      old: `Version antérieure à la ${limit} : les pages de Pix ne sont plus prévues pour elle. Faites mettre le navigateur à jour.`,
      'no-companion':
        "Pix Companion, exigé pour la certification, n'existe que pour Chrome, Edge et Firefox, sur un ordinateur : prenez l'un des trois.",
    })[verdict],
  screen: (width, height) => `${width} × ${height} pixels`,
  room: (room) => (/^[a-z]{0,2}[-. ]?\d/i.test(room) ? `Salle ${room}` : room),
  computerLabel: 'Ordinateur',
  roomLabel: 'Salle',
  observationLabel: 'Observation',
};
