import type { Invitation, Member } from './types.ts';

/** The person at the keyboard. */
export const USER = { firstName: 'Camille', lastName: 'Ferrand', fullName: 'Camille Ferrand' };

export const MEMBERS: readonly Member[] = [
  { id: 1, lastName: 'Corvo', firstName: 'Inès', role: 'member' },
  { id: 2, lastName: 'Ferrand', firstName: 'Camille', role: 'admin' },
  { id: 3, lastName: 'Lemarquis', firstName: 'Basile', role: 'admin' },
  { id: 4, lastName: 'Tabarly', firstName: 'Noé', role: 'member' },
];

export const INVITATIONS: readonly Invitation[] = [
  { email: 'm.ollivier@lycee-villepreux.example', sentOn: '2026-09-14' },
];
