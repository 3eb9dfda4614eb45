import { USER } from './people.ts';
import { markCampaign } from './sentinels.ts';
import type { Campaign } from './types.ts';

/** What a campaign can test. */
export const COURSES = [
  'Parcours de rentrée 2de',
  'Parcours de rentrée Terminale',
  'Sécurité et environnement numérique',
  'Information et données',
  'Communication et collaboration',
];

const USUAL_CAMPAIGNS: readonly Campaign[] = [
  campaign(4105, 'Protéger ses données – Terminales', 'VERDON518', '2026-11-09', 2, 41, 12),
  campaign(4104, 'Rentrée Terminales', 'MISTRA204', '2026-09-18', 1, 64, 51, 'Noé Tabarly'),
  campaign(4103, 'Rentrée Premières', 'GLYCIN377', '2026-09-16', 0, 18, 15),
  campaign(4102, 'Rentrée 2GT2', 'AZERTY456', '2026-09-11', 0, 16, 9),
  campaign(4101, 'Rentrée 2GT1', 'QWERTY123', '2026-09-11', 0, 20, 14),
  {
    ...campaign(4100, 'Profils des Terminales', 'SORBET333', '2026-10-05', 0, 22, 17),
    type: 'profiles',
    course: '',
  },
  campaign(4088, 'Rentrée 2025 – Secondes', 'PLATAN902', '2025-09-15', 0, 38, 31),
  campaign(4087, 'Rentrée 2025 – Terminales', 'BRIOCH611', '2025-09-15', 1, 60, 47, 'Noé Tabarly'),
  { ...campaign(4071, 'Rentrée 2024', 'TILLEU740', '2024-09-20', 0, 55, 40), isArchived: true },
];

export const CAMPAIGNS: readonly Campaign[] = USUAL_CAMPAIGNS.map((one) => markCampaign(one, USER.fullName));

/** One course made of several campaigns, for the "Parcours apprenants" tab. */
export const LEARNER_COURSES = [
  { id: 71, name: 'IA : premiers repères (2de)', code: 'INTELI726', participants: 36, completed: 11 },
];

function campaign(
  id: number,
  name: string,
  code: string,
  createdOn: string,
  course: number,
  participants: number,
  results: number,
  owner = USER.fullName,
): Campaign {
  return {
    id,
    name,
    code,
    owner,
    createdOn,
    type: 'assessment',
    course: COURSES[course] ?? '',
    participants,
    results,
    isArchived: false,
  };
}
