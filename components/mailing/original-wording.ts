import type { MailTemplate } from '../../assets/messages/mailing-messages.ts';
import type { Wording } from '../../checklist/mailing/wording.ts';

/** A template as one text: its paragraphs apart. */
export function toWording({ subject, body }: MailTemplate): Wording {
  const paragraphs = body.map((each) => (typeof each === 'string' ? each : each.join('\n')));
  return { subject, body: paragraphs.join('\n\n') };
}
