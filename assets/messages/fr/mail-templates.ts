import type { MailTemplates } from '../mailing-messages.ts';

/**
 * The messages in French. What is to be done is from mission/steps.md; on Pix's own pages, buttons go by Pix's words. "de" is never put
 * before the name of an establishment, whose article nobody knows.
 */
export const frMailTemplates: MailTemplates = {
  'check-mediacentre': {
    technician: {
      subject: 'Pix dans le Médiacentre : accès à vérifier',
      body: [
        'Bonjour,',
        "Les élèves ouvrent Pix depuis le Médiacentre de l'ENT. L'affectation de la ressource est normalement automatique ; pouvez-vous le vérifier ⟦deadline⟧, dans la console du GAR ?",
        'À vérifier :',
        [
          "- Pix est affecté à tous les élèves, y compris à ceux qui viennent d'arriver.",
          '- Pix est affecté aux enseignants.',
          "- Dans le Médiacentre, Pix s'ouvre sans demander d'autre mot de passe.",
        ],
        "Si ce n'est pas le cas, merci d'affecter la ressource et de me dire quand ce sera fait.",
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    teachers: {
      subject: "Pix dans l'ENT : une vérification en classe",
      body: [
        'Bonjour,',
        'Pouvez-vous prendre cinq minutes en classe, ⟦deadline⟧, pour vérifier que vos élèves ont accès à Pix ?',
        [
          "- Les élèves se connectent à l'ENT et ouvrent le Médiacentre.",
          "- Ils cliquent sur Pix : leur compte s'ouvre, sans autre mot de passe.",
          "- Si Pix n'y est pas, indiquez-moi la classe et le nombre d'élèves concernés, sans leurs noms.",
        ],
        'Merci de votre aide.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
  },
  'share-codes': {
    teachers: {
      subject: 'Pix : les codes des campagnes ⟦schoolYear⟧',
      body: [
        'Bonjour,',
        'Les campagnes Pix de cette année sont ouvertes. Voici les codes à donner à vos élèves :',
        '⟦campaigns⟧',
        'En classe :',
        [
          '- Les élèves ouvrent Pix ⟦way⟧.',
          "- Ils cliquent sur « J'ai un code » et saisissent leur code, ou suivent le lien.",
          "- Ils répondent sans aide ; ils peuvent s'arrêter et reprendre plus tard là où ils en étaient.",
          "- À la fin, leurs résultats sont envoyés automatiquement. Seules les collectes de profils demandent encore à l'élève d'envoyer son profil.",
        ],
        'Merci de faire passer ces parcours ⟦deadline⟧.',
        'Pour créer une campagne dans votre discipline, demandez-moi un accès à Pix Orga.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    families: {
      subject: 'Pix : les compétences numériques de votre enfant',
      body: [
        'Madame, Monsieur,',
        "Cette année, votre enfant travaille ses compétences numériques avec Pix, un service public en ligne qui permet de les évaluer et de les certifier. Voici les parcours ouverts dans l'établissement :",
        '⟦campaigns⟧',
        'Pour commencer, avec votre enfant :',
        [
          '- Ouvrez Pix ⟦way⟧.',
          "- Cliquez sur « J'ai un code » et saisissez le code qui correspond à sa classe.",
          "- Laissez votre enfant répondre sans aide : les questions s'adaptent à son niveau. On peut s'arrêter et reprendre plus tard.",
        ],
        'Le parcours est à terminer ⟦deadline⟧. Il prépare la certification Pix, que les élèves concernés passent pendant la période nationale, ⟦window⟧.',
        ['Cordialement,', 'La direction, ⟦school⟧'],
      ],
    },
    pupils: {
      subject: "Pix : votre code et ce qu'il faut faire",
      body: [
        'Bonjour,',
        'Des parcours Pix sont ouverts : faites celui de votre classe ⟦deadline⟧.',
        '⟦campaigns⟧',
        "Ce qu'il faut faire :",
        [
          "- Suivez le lien de votre classe. Sinon, ouvrez Pix ⟦way⟧, cliquez sur « J'ai un code » et saisissez le code.",
          '- Si vous avez déjà un compte Pix, gardez-le : ce que vous avez fait est conservé.',
          '- Répondez sans aide. Vous pouvez vous arrêter et reprendre plus tard.',
          "- Allez jusqu'à la page de fin : vos résultats sont envoyés automatiquement ; si la page vous demande d'envoyer votre profil, faites-le.",
        ],
        'Un problème pour vous connecter ? Dites-le à votre professeur.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧"],
      ],
    },
  },
  'remind-students': {
    teachers: {
      subject: "Pix : les élèves qui n'ont pas terminé",
      body: [
        'Bonjour,',
        "Des élèves n'ont pas encore terminé leur parcours Pix. Voici où en sont les campagnes :",
        '⟦progress⟧',
        'Pouvez-vous, ⟦deadline⟧ :',
        [
          '- redonner le code aux élèves concernés ;',
          "- vérifier qu'ils arrivent à se connecter, puis à saisir leur code (« J'ai un code ») ;",
          '- leur laisser une demi-heure pour terminer ?',
        ],
        "Dans Pix Orga, la page d'une campagne montre qui n'a pas terminé. Les résultats sont envoyés automatiquement ; seules les collectes de profils demandent encore à l'élève d'envoyer son profil.",
        'Merci de votre aide.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    pupils: {
      subject: 'Pix : votre parcours est à terminer',
      body: [
        'Bonjour,',
        "Si vous n'avez pas terminé votre parcours Pix, terminez-le ⟦deadline⟧. Si c'est déjà fait, vous n'avez rien à faire.",
        '⟦campaigns⟧',
        'Pour reprendre :',
        [
          "- Suivez le lien de votre classe. Sinon, ouvrez Pix ⟦way⟧, cliquez sur « J'ai un code » et saisissez le code.",
          '- Gardez le même compte : vous repartirez de là où vous en étiez.',
          "- Allez jusqu'à la page de fin : vos résultats sont envoyés automatiquement ; si la page vous demande d'envoyer votre profil, faites-le.",
        ],
        'Un problème pour vous connecter ? Dites-le à votre professeur.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧"],
      ],
    },
    families: {
      subject: 'Pix : un parcours à terminer',
      body: [
        'Madame, Monsieur,',
        "Ce message est envoyé à toutes les familles : si votre enfant a terminé son parcours Pix, vous n'avez rien à faire.",
        'Sinon, ce parcours est à terminer ⟦deadline⟧, à la maison ou au lycée :',
        '⟦campaigns⟧',
        'Pour reprendre :',
        [
          '- Votre enfant ouvre Pix ⟦way⟧.',
          "- Il clique sur « J'ai un code », saisit le code qui correspond à sa classe et repart de là où il en était.",
        ],
        'Ce parcours prépare la certification Pix, que les élèves concernés passent pendant la période nationale, ⟦window⟧.',
        ['Cordialement,', 'La direction, ⟦school⟧'],
      ],
    },
  },
  'themed-campaigns': {
    teachers: {
      subject: "Pix : des campagnes par thème pour s'entraîner",
      body: [
        'Bonjour,',
        "De nouvelles campagnes Pix, par thème, sont ouvertes pour que les élèves s'entraînent avant la certification :",
        '⟦campaigns⟧',
        'Pour vous en servir :',
        [
          '- Choisissez le thème le plus proche de votre discipline.',
          '- Prévoyez une heure en salle informatique, ⟦holidays⟧.',
          "- Les élèves suivent le lien. Sinon, ils ouvrent Pix ⟦way⟧, cliquent sur « J'ai un code » et saisissent le code.",
        ],
        'La période nationale de certification va ⟦window⟧.',
        'Merci de votre aide.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    pupils: {
      subject: 'Pix : entraînez-vous pour la certification',
      body: [
        'Bonjour,',
        "La certification Pix a lieu pendant la période nationale, ⟦window⟧. L'épreuve compte 32 questions. Plus vous vous entraînez, mieux vous réussirez. Voici des parcours pour vous préparer :",
        '⟦campaigns⟧',
        'Pour commencer :',
        [
          "- Suivez un lien. Sinon, ouvrez Pix ⟦way⟧, cliquez sur « J'ai un code » et saisissez le code.",
          '- Gardez le même compte : ce que vous avez fait est conservé.',
          '- Faites au moins un de ces parcours ⟦holidays⟧.',
        ],
        ['Cordialement,', "Pour l'établissement, ⟦school⟧"],
      ],
    },
  },
  'check-blocked-sites': {
    technician: {
      subject: 'Certification Pix : sites à laisser passer, ordinateurs à préparer',
      body: [
        'Bonjour,',
        "La certification Pix a lieu pendant la période nationale, ⟦window⟧. Pouvez-vous vérifier, ⟦deadline⟧, depuis les ordinateurs des salles d'examen, que le pare-feu ne bloque aucun de ces sites ?",
        '⟦hosts⟧',
        'Sur chaque ordinateur, merci de :',
        [
          '- mettre le navigateur à jour ;',
          "- installer l'extension de navigateur Pix Companion, exigée pour la certification ;",
          "- ouvrir la page ⟦check⟧, qui dit si l'ordinateur est prêt.",
        ],
        "Merci de m'indiquer ce qui est bloqué, et dans quelle salle.",
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    head: {
      subject: 'Certification Pix : demande à transmettre à la collectivité',
      body: [
        'Bonjour,',
        "La certification Pix a lieu pendant la période nationale, ⟦window⟧. Pouvez-vous transmettre cette demande à la collectivité, ou me dire à qui l'adresser, pour que tout soit prêt ⟦deadline⟧ ?",
        'Sites que les ordinateurs des salles informatiques doivent pouvoir atteindre :',
        '⟦hosts⟧',
        "L'extension de navigateur Pix Companion, exigée pour la certification, est à installer sur ces ordinateurs. Cette page dit si un ordinateur est prêt : ⟦check⟧",
        'Merci de votre aide.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
  },
  'book-rooms': {
    head: {
      subject: 'Certification Pix : salles à réserver',
      body: [
        'Bonjour,',
        'La certification Pix a lieu pendant la période nationale, ⟦window⟧. Pouvez-vous réserver ces salles ⟦deadline⟧ ?',
        '⟦sessions⟧',
        [
          "- Comptez 2 heures par session : 1 h 45 d'épreuve et l'installation. Les élèves qui ont un temps majoré ont 2 h 20 d'épreuve.",
          '- Prévoyez un ordinateur par élève, pour des groupes de ⟦groupSize⟧, et une personne pour surveiller.',
        ],
        "Merci de me dire si une salle n'est pas libre.",
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    teachers: {
      subject: 'Certification Pix : dates des sessions',
      body: [
        'Bonjour,',
        'Vos classes passent la certification Pix à ces dates :',
        '⟦sessions⟧',
        [
          '- Comptez 2 heures par session ; davantage pour les élèves qui ont un temps majoré.',
          "- Rappelez aux élèves de venir avec leurs identifiants de connexion à Pix ou à l'ENT.",
          '- Merci de ne prévoir aucune autre évaluation sur ces créneaux.',
        ],
        'Si une date pose problème, répondez-moi ⟦deadline⟧.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
    technician: {
      subject: 'Certification Pix : ordinateurs à préparer',
      body: [
        'Bonjour,',
        'La certification Pix a lieu aux dates et dans les salles suivantes :',
        '⟦sessions⟧',
        'Pouvez-vous vérifier, ⟦deadline⟧, que chaque ordinateur de ces salles est prêt ?',
        [
          "- L'extension de navigateur Pix Companion est installée : la page ⟦check⟧ le dit.",
          '- Le navigateur est à jour.',
          "- Aucune mise à jour ni coupure n'est prévue pendant les sessions.",
        ],
        'Merci de me signaler les ordinateurs qui ne peuvent pas servir.',
        ['Cordialement,', "Pour l'établissement, ⟦school⟧⟦who⟧"],
      ],
    },
  },
};
