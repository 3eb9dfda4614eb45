import type { DemoPage } from '../client/page.ts';
import { LearnerList } from '../parts/learner-list.tsx';

export const orgaParticipants: DemoPage = {
  id: 'orga-participants',
  app: 'orga',
  paths: ['/participants'],
  title: 'Participants',
  View: () => <LearnerList title="Participants" folder="/participants" />,
};
