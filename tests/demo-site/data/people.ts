import { markInvitation, markMember, orSentinel } from './sentinels.ts';
import type { Invitation, Member } from './types.ts';

/** The person at the keyboard. */
export const USER = orSentinel(
  { firstName: 'Camille', lastName: 'Ferrand', fullName: 'Camille Ferrand' },
  { firstName: 'SentinelUser', lastName: 'SENTINELUSER', fullName: 'SentinelUser SENTINELUSER' },
);

const COLLEAGUES: readonly Member[] = [
  { id: 1, lastName: 'Corvo', firstName: 'Inès', role: 'member' },
  { id: 3, lastName: 'Lemarquis', firstName: 'Basile', role: 'admin' },
  { id: 4, lastName: 'Tabarly', firstName: 'Noé', role: 'member' },
];

/** In the order of their last names. */
export const MEMBERS: readonly Member[] = [
  ...COLLEAGUES.map(markMember),
  { id: 2, lastName: USER.lastName, firstName: USER.firstName, role: 'admin' as const },
].sort((a, b) => a.lastName.localeCompare(b.lastName, 'fr'));

export const INVITATIONS: readonly Invitation[] = [
  { email: 'm.ollivier@lycee-villepreux.example', sentOn: '2026-09-14' },
].map(markInvitation);
