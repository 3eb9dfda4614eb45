import type { Landmark, LandmarkFact } from '../landmark.ts';

/** On top of both tabs of the team, for administrators. */
export const inviteMember: Landmark = {
  role: 'link',
  names: { fr: 'Inviter un membre', en: 'Invite a member' },
  attribute: 'a[href="/equipe/creation"]',
};
export const inviteMemberFact: LandmarkFact = {
  source: 'pages.team-list.add-member-button; orga/app/templates/authenticated/team/list.gjs@6d0ffbc',
  seen: '2026-11-24',
};
