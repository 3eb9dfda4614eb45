import { FLAGS } from '../client/flags.ts';
import type { Campaign, Invitation, Member, Student } from './types.ts';

/** With `?demo-sentinels`, the mark instead of the usual value: what a test looks for where it must not be. */
export function orSentinel<T>(value: T, mark: T): T {
  return FLAGS.hasSentinels ? mark : value;
}

/** A pupil as usual, or marked; class, connection and results stay. */
export function markStudent(student: Student, index: number): Student {
  return orSentinel(student, {
    ...student,
    lastName: `SENTINELNOM${index + 1}`,
    firstName: `SentinelPrenom${index + 1}`,
    birthDate: '2009-07-13',
    birthCity: 'SENTINELVILLE',
  });
}

/** A member as usual, or marked, numbered after the pupils; the user keeps a name of their own. */
export function markMember(member: Member): Member {
  const number = 200 + member.id;
  return orSentinel(member, {
    ...member,
    lastName: `SENTINELNOM${number}`,
    firstName: `SentinelPrenom${number}`,
  });
}

export function markInvitation(invitation: Invitation, index: number): Invitation {
  return orSentinel(invitation, { ...invitation, email: markedEmail(300 + index) });
}

/** A campaign as usual, or marked; those of the user stay theirs. */
export function markCampaign(campaign: Campaign, user: string): Campaign {
  return orSentinel(campaign, {
    ...campaign,
    name: `SENTINELCAMPAGNE${campaign.id}`,
    owner: campaign.owner === user ? user : 'SentinelPrenom204 SENTINELNOM204',
  });
}

export function markedEmail(number: number): string {
  return `sentinel${number}@sentinel.example`;
}
