import type { Hole } from '../../checklist/mailing/holes.ts';
import type { Audience, MailingStep } from '../../checklist/mailing/mailing-steps.ts';
import type { Doubt } from '../../checklist/year-calendar.ts';

/** A paragraph is one line, or a few. Holes stand as `⟦campaigns⟧` (`checklist/mailing/holes.ts`). */
type Paragraph = string | readonly string[];

/** A message as it is written before it is filled in. */
export interface MailTemplate {
  readonly subject: string;
  readonly body: readonly Paragraph[];
}

/** The words of the messages' page, its templates included. */
export interface MailingMessages {
  readonly mailingIntro: string;
  readonly stepLabel: string;
  readonly audienceLegend: string;
  readonly audiences: Readonly<Record<Audience, string>>;

  readonly campaignsLegend: string;
  readonly campaignsHint: string;
  readonly all: string;
  readonly none: string;
  readonly noCampaign: string;
  readonly openCampaigns: string;
  /** The name of a campaign's field. */
  readonly labelOf: (campaign: string) => string;
  /** What an empty field says. */
  readonly labelHeading: string;
  /** Said where several of those chosen have no name. */
  readonly nameThem: string;
  readonly labelsOnlyHere: string;
  readonly labelNotSaved: string;
  readonly noPlan: string;

  readonly messageHeading: string;
  readonly subject: string;
  readonly body: string;
  readonly bodyHint: string;
  /** What is words from now on, and no more filled in anew. */
  readonly fixed: (holes: readonly Hole[]) => string;
  /** Said of placeholders that were typed over. */
  readonly onlyNow: string;
  readonly tooLong: string;
  readonly notKept: string;
  readonly copy: string;
  readonly copySubject: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly openMail: string;
  /** Said of a message that does not fit in an address. */
  readonly mailTooLong: string;
  readonly mailPaste: string;
  readonly backToOriginal: string;

  /** A campaign in a message; `label` is what the user calls it, `counts` how far it is. */
  readonly campaignLine: (said: {
    readonly label: string | undefined;
    readonly code: string;
    readonly link: string;
    readonly counts?: { readonly participants: number; readonly results: number; readonly day: string };
  }) => string;
  /** A session in a message, in words. */
  readonly sessionLine: (said: {
    readonly name: string;
    readonly day: string;
    /** From and to, in minutes after midnight. */
    readonly hours: readonly [from: number, to: number];
    readonly room: string;
    readonly pupils: number;
  }) => string;
  /** `own` are those that the user added; empty where there is none. */
  readonly hosts: (hosts: Readonly<Record<'exam' | 'media' | 'companion' | 'own', string>>) => string;
  /** Where the list of hosts comes from, and what it lacks. */
  readonly hostsRead: (day: string) => string;
  /** By when: before a day, on a day at the latest, or as soon as may be. */
  readonly before: (day: string) => string;
  readonly by: (day: string) => string;
  readonly soon: string;
  /** Where to open Pix; schools abroad have no Médiacentre. */
  readonly way: (domain: 'fr' | 'org', app: string) => string;
  readonly beforeHolidays: (day: string) => string;
  readonly fromTo: (from: string, to: string, doubt: Doubt | undefined) => string;
  readonly pupils: (count: number) => string;
  /** Who sees to the step, by initials: a line for colleagues, who know whose they are. */
  readonly seenToBy: (who: string) => string;
  /** What stands where nothing is known; `other` for what an older version knew. */
  readonly toFill: Readonly<
    Record<'campaigns' | 'sessions' | 'deadline' | 'window' | 'school' | 'other', string>
  >;

  readonly templates: MailTemplates;
}

/** The templates of each step, for those whom its message may be for. */
export type MailTemplates = Readonly<Record<MailingStep, Readonly<Partial<Record<Audience, MailTemplate>>>>>;
