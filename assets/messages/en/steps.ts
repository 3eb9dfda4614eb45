import type { StepText, StepTexts } from '../messages.ts';

/** The sixteen steps in English: our translation of `frSteps`, same facts. Names of Pix pages stay as Pix shows them. */
export const enSteps: StepTexts = {
  'update-admins': {
    title: 'Update the administrators',
    short: 'Update the administrators',
    what: 'Update the list of administrators in Pix Orga.',
    why: 'Teachers change role or school every year: check that only those who follow pupils and create campaigns this year can get into Pix Orga.',
    when: 'Before 15 September.',
  },
  'archive-last-year': {
    title: "Save last year's certifications and delete last year's campaigns",
    short: 'Save certifications, delete campaigns',
    what: "Archive last year's certifications. Delete last year's campaigns.",
    why: 'It is always wise to keep a copy of the certifications that pupils have taken. Campaigns can now be deleted, not just archived.',
    when: 'Before 15 September.',
    placeLabel: 'Open the certifications',
  },
  'check-mediacentre': {
    title: 'Check access to Pix through the Médiacentre',
    short: 'Check access through the Médiacentre',
    what: "Check that pupils do reach Pix in the school's online workspace (ENT), through the Médiacentre.",
    why: 'Pix is normally assigned automatically, but it is better to check. If it is not, ask the GAR resources officer to do it in the console, in the administration part of the ENT.',
    when: 'As soon as possible in September.',
    where: 'In the ENT (Médiacentre), GAR console.',
    placeLabel: 'See the pupils without Médiacentre',
  },
  'create-autumn-campaigns': {
    title: 'Create the autumn campaigns',
    short: 'Create the autumn campaigns',
    what: 'Create the start-of-year campaigns for the pupils.',
    why: 'Heads can hand this over to colleagues, and work either by year group or by class.',
    when: 'Before 30 September.',
  },
  'import-siecle': {
    title: 'Import the Siècle XML file',
    short: 'Import the Siècle XML file',
    what: 'Bring the Siècle database up to date (head of school) and import the fresh XML file into Pix Orga.',
    why: 'To be done again whenever the database changes: a pupil arriving at or leaving the school.',
    when: 'As soon as possible in September.',
    where:
      'In Siècle (Base élèves, XML export "Élèves sans adresses"), then in Pix Orga. The .zip file is accepted as it is.',
  },
  'share-codes': {
    title: 'Share the campaign codes',
    short: 'Share the campaign codes',
    what: 'Give the campaign codes to the teachers.',
    why: 'Every teacher can start with their own pupils. Tell the families. Teachers can be invited into Pix Orga to create sessions closer to their subject.',
    when: 'During September.',
  },
  'review-before-autumn-break': {
    title: 'Review the autumn campaigns',
    short: 'Review the autumn campaigns',
    what: 'Review the start-of-year campaigns before the autumn break.',
    why: 'Certifications take place within a very short time (November to March).',
    when: 'Before the autumn break.',
  },
  'remind-students': {
    title: 'Remind the pupils who have not finished',
    short: 'Remind the pupils',
    what: 'Take stock with the teams and remind the pupils who have not sent the results of their start-of-year campaigns.',
    why: 'Give the codes again, check that pupils can get in, encourage them to take the campaign.',
    when: 'Early November.',
    news: {
      since: 'September 2025',
      text: 'results of assessment campaigns are sent automatically. Only profile collections still need sending.',
    },
  },
  'themed-campaigns': {
    title: 'Create themed campaigns',
    short: 'Create themed campaigns',
    what: 'From November, create new themed campaigns with the pupils.',
    why: "The certification no longer depends on the pupil's Pix profile, so practice pays: everyone gets the same number of questions, 32.",
    when: 'During November.',
  },
  'check-certifiable': {
    title: 'Check that the pupils can be certified',
    short: 'Check the certifiable pupils',
    what: 'Check that the pupils are certifiable (do not forget the 3e prépa-métiers classes).',
    why: "This is updated automatically in each pupil's profile, and the list of pupils can be filtered by it.",
    when: 'Before the end of November.',
  },
  'create-sessions': {
    title: 'Create sessions of {groupSize} pupils',
    short: 'Create sessions of {groupSize} pupils',
    what: 'Start preparing the certifications. Create sessions in Pix Certif and give each an invigilator. Groups are of {groupSize} pupils.',
    why: 'Pupils who are ready can take their certification as soon as Pix Certif is open.',
    when: 'During November.',
    news: {
      since: 'summer 2026',
      text: 'a session expires 24 hours after its first candidate starts and can no longer span several days.',
    },
  },
  'check-blocked-sites': {
    title: 'Check that the firewall blocks nothing',
    short: 'Check the firewall',
    what: 'Go through the list of sites that may be blocked.',
    why: 'It is always worth checking that the firewall does not block access to some sites.',
    when: 'Before 15 December.',
    where: 'With the IT service or the local authority.',
    news: {
      since: 'autumn 2024',
      text: "the Pix Companion browser extension is required on the candidates' computers. A page of Pix checks it.",
    },
  },
  'book-rooms': {
    title: 'Book the rooms (2 hours a session)',
    short: 'Book the rooms',
    what: 'Book the rooms in which the certifications will take place.',
    why: 'Why not use a shared calendar to announce the sessions and block the computer rooms in 2-hour slots?',
    when: 'Before 30 December.',
    where: "In the school's calendar.",
  },
  'run-exams': {
    title: 'Run the exams',
    short: 'Run the exams',
    what: 'From the return in January, run the exam sessions.',
    why: 'Watch the deadlines, above all with the work placements of vocational schools: it is better to plan ahead.',
    when: 'Before 28 February.',
  },
  'plan-catch-up': {
    title: 'Plan the catch-up sessions',
    short: 'Plan the catch-up sessions',
    what: 'Plan catch-up sessions.',
    why: 'Allow two weeks for catching up.',
    when: 'Before 15 March.',
  },
  'finalise-and-download': {
    title: 'Finalise the sessions and download the certificates',
    short: 'Finalise, then download the certificates',
    what: 'Finalise the sessions and download the certificates.',
    why: 'Results are meant to reach Parcoursup automatically, but for now it is still wise to keep copies of the data and of the certifications.',
    when: 'By the end of March.',
    placeLabel: 'Open the sessions',
    news: {
      text: 'the certification "attestation" is called "certificat" in Pix Orga. Access to Pix Certif closes in mid-July (16 July in 2026).',
    },
  },
};

/** The import in an establishment that has no Siècle, such as an agricultural lycée: `{formats}` is what its page takes. */
export const enCsvImport: StepText = {
  ...enSteps['import-siecle'],
  title: 'Import the file of pupils ({formats})',
  short: 'Import the file of pupils',
  what: 'Bring the pupil database up to date (head of school) and import the fresh file of pupils into Pix Orga, as {formats}.',
  where: 'In your own pupil database (export as {formats}), then in Pix Orga.',
};
