import type { JSX } from 'preact';
import { type DemoPage, numberParam, type PageContext } from '../client/page.ts';
import { orSentinel } from '../data/sentinels.ts';
import { findStudent } from '../data/students.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Every page about one pupil: nothing of the extension may appear there. */
export const orgaPupil: DemoPage = {
  id: 'orga-pupil',
  app: 'orga',
  paths: [
    '/eleves/:learner_id',
    '/participants/:learner_id',
    '/etudiants/:learner_id',
    '/campagnes/:campaign_id/evaluations/:learner_id/resultats',
    '/campagnes/:campaign_id/evaluations/:learner_id/analyse/sujets',
    '/campagnes/:campaign_id/evaluations/:learner_id/analyse/competences',
    '/campagnes/:campaign_id/profils/:learner_id',
    '/parcours/:combined_course_id/participations/:learner_id',
  ],
  title: (context) => titleFor(location.pathname, nameOf(context)),
  View: PupilPage,
};

function PupilPage(context: PageContext): JSX.Element {
  return (
    <>
      <PageHeader title={nameOf(context)} back={{ href: '/eleves', label: 'Retour aux élèves' }} />
      <p class="block empty">Activité de cette personne, inventée comme elle.</p>
    </>
  );
}

function nameOf(context: PageContext): string {
  const student = findStudent(numberParam(context, 'learner_id'));
  return student
    ? `${student.firstName} ${student.lastName}`
    : orSentinel('Anouk Vialatte', 'SentinelPrenom121 SENTINELNOM121');
}

function titleFor(path: string, name: string): string {
  if (path.startsWith('/participants/')) return 'Activité du participant';
  if (path.startsWith('/etudiants/')) return "Activité de l'étudiant";
  if (path.startsWith('/eleves/')) return "Activité de l'élève";
  if (path.includes('/participations/')) return `Participation de ${name}`;
  if (path.includes('/profils/')) return `Profil de ${name}`;
  return path.endsWith('/resultats') ? `Résultats de ${name}` : `Analyse pour ${name}`;
}
