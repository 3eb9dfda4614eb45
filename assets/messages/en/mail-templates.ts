import type { MailTemplates } from '../mailing-messages.ts';

/** The messages in English. On Pix's own pages, buttons go by Pix's words, which are French on pix.fr. */
export const enMailTemplates: MailTemplates = {
  'check-mediacentre': {
    technician: {
      subject: 'Pix in the Médiacentre: access to be checked',
      body: [
        'Hello,',
        'Pupils open Pix from the Médiacentre of the ENT. The resource is normally assigned automatically; could you check it ⟦deadline⟧, in the GAR console?',
        'To be checked:',
        [
          '- Pix is assigned to all pupils, including those who have just arrived.',
          '- Pix is assigned to teachers.',
          '- In the Médiacentre, Pix opens without asking for another password.',
        ],
        'If not, please assign the resource and tell me when it is done.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    teachers: {
      subject: 'Pix in the ENT: a check in class',
      body: [
        'Hello,',
        'Could you take five minutes in class, ⟦deadline⟧, to check that your pupils can reach Pix?',
        [
          '- Pupils sign in to the ENT and open the Médiacentre.',
          '- They click on Pix: their account opens, without another password.',
          '- If Pix is not there, tell me which class and how many pupils: names are not needed.',
        ],
        'Thank you for your help.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
  },
  'share-codes': {
    teachers: {
      subject: 'Pix: the codes of the campaigns ⟦schoolYear⟧',
      body: [
        'Hello,',
        "This year's Pix campaigns are open. Here are the codes to give to your pupils:",
        '⟦campaigns⟧',
        'In class:',
        [
          '- Pupils open Pix ⟦way⟧.',
          "- They click on “J'ai un code” (I have a code) and type their code, or follow the link.",
          '- They answer without help; they can stop and go on later where they were.',
          '- At the end their results are sent automatically. Only in a collection of profiles (“collecte de profils”) does the pupil still have to send a profile.',
        ],
        'Please have these courses done ⟦deadline⟧.',
        'To create a campaign for your own subject, ask me for access to Pix Orga.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    families: {
      subject: "Pix: your child's digital skills",
      body: [
        'Dear parents,',
        'This year your child is working on digital skills with Pix, a French public online service that assesses and certifies them. These courses are open at our school:',
        '⟦campaigns⟧',
        'To begin, with your child:',
        [
          '- Open Pix ⟦way⟧.',
          "- Click on “J'ai un code” (I have a code) and type the code for your child's class.",
          '- Let your child answer without help: questions adapt to their level. They can stop and go on later.',
        ],
        'The course is to be finished ⟦deadline⟧. It prepares for the Pix certification, which the pupils concerned take during the national period, ⟦window⟧.',
        ['Kind regards,', 'The head of school, ⟦school⟧'],
      ],
    },
    pupils: {
      subject: 'Pix: your code and what to do',
      body: [
        'Hello,',
        'Pix courses are open: do the one for your class ⟦deadline⟧.',
        '⟦campaigns⟧',
        'What to do:',
        [
          "- Follow the link for your class. If it does not open, open Pix ⟦way⟧, click on “J'ai un code” (I have a code) and type the code.",
          '- If you already have a Pix account, keep it: what you have done is still there.',
          '- Answer without help. You can stop and go on later.',
          '- Go on to the last page: your results are sent automatically; if the page asks you to send your profile, do so.',
        ],
        'Trouble signing in? Tell your teacher.',
        ['Kind regards,', 'For the school, ⟦school⟧'],
      ],
    },
  },
  'remind-students': {
    teachers: {
      subject: 'Pix: pupils who have not finished',
      body: [
        'Hello,',
        'Some pupils have not finished their Pix course yet. This is where the campaigns stand:',
        '⟦progress⟧',
        'Could you, ⟦deadline⟧:',
        [
          '- give the code again to the pupils concerned;',
          "- check that they can sign in, then type their code (“J'ai un code”, I have a code);",
          '- leave them half an hour to finish?',
        ],
        'In Pix Orga, the page of a campaign shows who has not finished. Results are sent automatically; only in a collection of profiles (“collecte de profils”) does the pupil still have to send a profile.',
        'Thank you for your help.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    pupils: {
      subject: 'Pix: your course is to be finished',
      body: [
        'Hello,',
        'If you have not finished your Pix course, finish it ⟦deadline⟧. If you have, there is nothing to do.',
        '⟦campaigns⟧',
        'To go on:',
        [
          "- Follow the link for your class. If it does not open, open Pix ⟦way⟧, click on “J'ai un code” (I have a code) and type the code.",
          '- Keep the same account: you will go on where you were.',
          '- Go on to the last page: your results are sent automatically; if the page asks you to send your profile, do so.',
        ],
        'Trouble signing in? Tell your teacher.',
        ['Kind regards,', 'For the school, ⟦school⟧'],
      ],
    },
    families: {
      subject: 'Pix: a course to be finished',
      body: [
        'Dear parents,',
        'This message goes to all families: if your child has finished the Pix course, there is nothing to do.',
        'If not, it is to be finished ⟦deadline⟧, at home or at school:',
        '⟦campaigns⟧',
        'To go on:',
        [
          '- Your child opens Pix ⟦way⟧.',
          "- They click on “J'ai un code” (I have a code), type the code for their class and go on where they were.",
        ],
        'This course prepares for the Pix certification, which the pupils concerned take during the national period, ⟦window⟧.',
        ['Kind regards,', 'The head of school, ⟦school⟧'],
      ],
    },
  },
  'themed-campaigns': {
    teachers: {
      subject: 'Pix: campaigns by theme, for practice',
      body: [
        'Hello,',
        'New Pix campaigns, by theme, are open for pupils to practise before the certification:',
        '⟦campaigns⟧',
        'To use them:',
        [
          '- Choose the theme nearest to your subject.',
          '- Plan an hour in a computer room, ⟦holidays⟧.',
          "- Pupils follow the link. If it does not open, they open Pix ⟦way⟧, click on “J'ai un code” (I have a code) and type the code.",
        ],
        'The national period of certification is ⟦window⟧.',
        'Thank you for your help.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    pupils: {
      subject: 'Pix: practise for the certification',
      body: [
        'Hello,',
        'The Pix certification takes place during the national period, ⟦window⟧. The exam has 32 questions: the more you practise, the better you will do. Here are courses to practise with:',
        '⟦campaigns⟧',
        'To begin:',
        [
          "- Follow a link. If it does not open, open Pix ⟦way⟧, click on “J'ai un code” (I have a code) and type the code.",
          '- Keep the same account: what you have done is still there.',
          '- Do at least one of these courses ⟦holidays⟧.',
        ],
        ['Kind regards,', 'For the school, ⟦school⟧'],
      ],
    },
  },
  'check-blocked-sites': {
    technician: {
      subject: 'Pix certification: sites to let through, computers to prepare',
      body: [
        'Hello,',
        'The Pix certification takes place during the national period, ⟦window⟧. Could you check, ⟦deadline⟧, from the computers of the exam rooms, that the firewall blocks none of these sites?',
        '⟦hosts⟧',
        'On each computer, please:',
        [
          '- bring the browser up to date;',
          '- install the browser extension Pix Companion, required for the certification;',
          '- open the page ⟦check⟧, which says whether the computer is ready.',
        ],
        'Please tell me what is blocked, and in which room.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    head: {
      subject: 'Pix certification: a request to pass on to the local authority',
      body: [
        'Hello,',
        'The Pix certification takes place during the national period, ⟦window⟧. Could you pass this request on to the local authority, or tell me whom to ask, so that all is ready ⟦deadline⟧?',
        'Sites that the computers of the computer rooms must be able to reach:',
        '⟦hosts⟧',
        'The browser extension Pix Companion, required for the certification, is to be installed on these computers. This page says whether a computer is ready: ⟦check⟧',
        'Thank you for your help.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
  },
  'book-rooms': {
    head: {
      subject: 'Pix certification: rooms to book',
      body: [
        'Hello,',
        'The Pix certification takes place during the national period, ⟦window⟧. Could you book these rooms ⟦deadline⟧?',
        '⟦sessions⟧',
        [
          '- Allow 2 hours a session: 1 h 45 of exam, and the time to settle in. Pupils with extra time have 2 h 20 of exam.',
          '- Plan one computer for each pupil, for groups of ⟦groupSize⟧, and one person to invigilate.',
        ],
        'Please tell me if a room is not free.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    teachers: {
      subject: 'Pix certification: days of the sessions',
      body: [
        'Hello,',
        'Your classes take the Pix certification on these days:',
        '⟦sessions⟧',
        [
          '- Allow 2 hours a session; more for pupils with extra time.',
          '- Remind pupils to bring their user name and password for Pix or the ENT.',
          '- Please plan no other test at these hours.',
        ],
        'If a day is a problem, please tell me ⟦deadline⟧.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
    technician: {
      subject: 'Pix certification: computers to prepare',
      body: [
        'Hello,',
        'The Pix certification takes place on these days, in these rooms:',
        '⟦sessions⟧',
        'Could you check, ⟦deadline⟧, that each computer of these rooms is ready?',
        [
          '- The browser extension Pix Companion is installed: the page ⟦check⟧ says so.',
          '- The browser is up to date.',
          '- No update and no cut is planned during the sessions.',
        ],
        'Please tell me which computers cannot be used.',
        ['Kind regards,', 'For the school, ⟦school⟧⟦who⟧'],
      ],
    },
  },
};
