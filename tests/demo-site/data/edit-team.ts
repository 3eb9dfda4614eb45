import { todayString } from './dates.ts';
import { updateState } from './store.ts';
import type { Role } from './types.ts';

export function changeRole(memberId: number, role: Role): void {
  updateState(({ members }) => ({
    members: members.map((member) => (member.id === memberId ? { ...member, role } : member)),
  }));
}

export function removeMember(memberId: number): void {
  updateState(({ members }) => ({ members: members.filter(({ id }) => id !== memberId) }));
}

/** Invites people, or dates their invitation from today again. */
export function invite(emails: readonly string[]): void {
  const sent = emails.map((email) => ({ email, sentOn: todayString() }));
  updateState(({ invitations }) => ({
    invitations: [...invitations.filter(({ email }) => !emails.includes(email)), ...sent],
  }));
}

export function cancelInvitation(email: string): void {
  updateState(({ invitations }) => ({ invitations: invitations.filter((one) => one.email !== email) }));
}
