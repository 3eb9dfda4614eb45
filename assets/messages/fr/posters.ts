import type { PostersMessages } from '../posters-messages.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** The words of the posters, in French. */
export const frPosters: PostersMessages = {
  intro: 'Une affiche par campagne, à afficher en classe ; le code se lit depuis le dernier rang.',
  noCampaign:
    "Aucun code n'a encore été vu. Ouvrez la liste des campagnes dans Pix Orga, puis revenez ici, ou tapez un code ci-dessous.",
  openCampaigns: 'Ouvrir les campagnes dans Pix Orga',

  campaigns: 'Campagnes',
  campaign: (code, number) => (number ? `${code}, campagne ${number}` : code),
  createdOn: (day) => `créée le ${day}`,
  heading: "Titre de l'affiche",
  headingOf: (code) => `Titre de l'affiche ${code}`,
  headingHint:
    'Donnez un titre à chaque affiche, par exemple « 2de GT, positionnement ». Ce que vous changez ici ne vaut que pour le papier.',
  otherCode: "Code d'une campagne",
  addCode: 'Ajouter ce code',
  codeHint: 'De quatre à neuf lettres, puis de trois à cinq chiffres.',
  codeFault: "Ce n'est pas un code de campagne : il a des lettres, puis des chiffres, comme ABCDEF123.",
  codeThere: (code) => `Le code ${code} est déjà dans la liste.`,

  format: 'Format',
  formats: { a4: 'A4', a5: 'A5', four: 'Quatre par page A4, à découper' },
  lastDay: 'Dernier jour pour les élèves (facultatif)',
  lastDayHint: "Il est écrit en bas de l'affiche.",
  lastDayPast: "Ce jour est déjà passé : changez-le avant d'imprimer, ou effacez-le.",
  isByEnt: "Les élèves passent par l'ENT (Médiacentre)",

  print: 'Imprimer',
  pages: (count) => `${count} ${plural(count, 'page', 'pages')} à imprimer.`,
  printHint: "À l'impression, choisissez « Taille réelle » et le papier du format ci-dessus.",
  nothingChosen: 'Cochez au moins une campagne.',
  preview: 'Aperçu',

  title: 'Parcours Pix',
  codeLabel: 'Code du parcours',
  signs: (letters, digits) => `${letters} lettres, puis ${digits} ${plural(digits, 'chiffre', 'chiffres')}`,
  stepsHeading: 'Comment faire',
  steps: (isByEnt, place) =>
    isByEnt
      ? [
          "Connectez-vous à l'ENT et ouvrez Pix dans le Médiacentre.",
          "Cliquez sur « J'ai un code ».",
          'Tapez le code.',
        ]
      : [`Allez sur ${place}.`, 'Tapez le code.', 'Connectez-vous à votre compte Pix.'],
  scan: (isByEnt) => (isByEnt ? "ou scannez, après connexion par l'ENT" : 'ou scannez'),
  qrName: (address) => `QR code qui mène à ${address}`,
  until: (day) => `Dernier jour : ${day}`,
};
