import type { Day } from '../day.ts';
import type { BrowserSeen } from './browsers.ts';
import type { HostRole } from './hosts.ts';
import type { Outcome } from './schedule.ts';

/** A host that a saved file tries. */
export interface CheckHost {
  /** As it is listed. */
  readonly name: string;
  /** What is tried: `x.fr` or `x.fr:8443`. */
  readonly address: string;
  readonly role: HostRole;
  readonly seen: Day;
}

/** What the extension puts into the file that it saves. */
export interface CheckSetup {
  readonly language: 'fr' | 'en';
  readonly madeOn: Day;
  /** Where the Pix of the user is: its check page of Companion is there. */
  readonly domain: 'fr' | 'org';
  readonly hosts: readonly CheckHost[];
}

export interface HostResult {
  readonly name: string;
  readonly role: HostRole;
  readonly outcome: Outcome;
  /** How long it took, in ms. */
  readonly ms: number;
}

export const REPORT_FORMAT = 'check-list-pix-network-report';
export const REPORT_VERSION = 1;

/** The longest names and observation, in UTF-16 units. */
export const MOST_NAME = 60;
export const MOST_OBSERVATION = 500;

/** What one computer was found to reach, as the saved file writes it in a file of its own. */
export interface NetworkReport {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
  /** When it was made, by the computer's own clock, in ms. */
  readonly at: number;
  readonly room: string;
  readonly computer: string;
  readonly observation: string;
  readonly browser: BrowserSeen;
  /** In CSS px, as the computer is set. */
  readonly screen: { readonly width: number; readonly height: number };
  readonly timeZone: string;
  readonly results: readonly HostResult[];
}

export const isTrouble = ({ outcome }: Pick<HostResult, 'outcome'>) => outcome !== 'answers';
