import type { DemoPage } from '../client/page.ts';
import { LearnerList } from '../parts/learner-list.tsx';

export const orgaSupStudents: DemoPage = {
  id: 'orga-sup-students',
  app: 'orga',
  paths: ['/etudiants'],
  title: 'Étudiants',
  View: () => <LearnerList title="Étudiants" folder="/etudiants" />,
};
