import type { Audience, MailingStep } from './mailing-steps.ts';

/** A message as its user words it, with its holes. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** The user's own wording of messages, by {@link nameWording}. */
export type Wordings = Readonly<Record<string, Wording>>;

export const NO_WORDINGS: Wordings = {};

/** Which message a wording is of: each language has its own. */
export const nameWording = (step: MailingStep, audience: Audience, language: 'fr' | 'en') =>
  `${step}:${audience}:${language}`;

/** How long a subject and a text may be to be kept, in UTF-16 units: five pages. */
export const MOST_SUBJECT = 200;
export const MOST_BODY = 12_000;

/** Whether a wording may be kept. */
export const isKeepable = ({ subject, body }: Wording) =>
  subject.length <= MOST_SUBJECT && body.length <= MOST_BODY;
