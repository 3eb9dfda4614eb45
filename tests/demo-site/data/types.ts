/** All people, codes and places of the demo are invented. Days are `YYYY-MM-DD`, times `HH:MM`. */

export type Certificability = 'eligible' | 'non-eligible' | 'not-available';

export interface Student {
  id: number;
  lastName: string;
  firstName: string;
  birthDate: string;
  birthCity: string;
  division: string;
  connection: 'mediacentre' | 'identifiant' | 'none';
  participations: number;
  lastParticipation: string | undefined;
  certificability: Certificability;
}

export type Role = 'admin' | 'member';

export interface Member {
  id: number;
  lastName: string;
  firstName: string;
  role: Role;
}

export interface Invitation {
  email: string;
  sentOn: string;
}

export interface Campaign {
  id: number;
  /** What its address calls it, when a page of it was opened: its number, or a UUID. */
  address?: string;
  name: string;
  code: string;
  owner: string;
  createdOn: string;
  type: 'assessment' | 'profiles';
  course: string;
  participants: number;
  results: number;
  isArchived: boolean;
}

export interface Session {
  id: number;
  address: string;
  room: string;
  date: string;
  time: string;
  examiner: string;
  description: string;
  accessCode: string;
  password: string;
  /** Ids of the enrolled students. */
  candidates: number[];
  /** True once one candidate's presence was confirmed. */
  hasStarted: boolean;
  isFinalised: boolean;
}

export interface LastImport {
  date: string;
  by: string;
}

/** An organisation of Pix Orga, a centre of Pix Certif. */
export interface Structure {
  /** What the address and the kept state call it. */
  key: string;
  name: string;
  /** Its UAI, for a school. */
  externalId: string | undefined;
}

export interface DemoState {
  /** Key of the structure chosen last. */
  structure: string;
  members: Member[];
  invitations: Invitation[];
  campaigns: Campaign[];
  sessions: Session[];
  /** The imports done in the demo, by key of the structure. */
  imports: Record<string, LastImport>;
}
