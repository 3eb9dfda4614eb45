/**
 * The longest address that every program takes, in characters: Outlook and Windows cut what is above some 2,000 ("Maximum URL length
 * is 2,083 characters", Microsoft).
 */
export const MOST_MAILTO = 1800;

/** What opens the mail program. */
export interface Mailto {
  readonly href: string;
  /** The whole message is in it; else its subject alone: the text is to be pasted. */
  readonly isWhole: boolean;
}

const START = 'mailto:?subject=';

/** Addresses say line breaks by CRLF (RFC 6068, §5). Half a pair of units, which no address can say, is left out. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '').replace(/\r\n|\r|\n/g, '\r\n'));

/** A subject that fits in an address, without its end if need be: the message itself is pasted. */
function cutSubject(subject: string): string {
  const signs = Array.from(subject.slice(0, MOST_MAILTO));
  while (START.length + encode(signs.join('')).length > MOST_MAILTO) signs.splice(-10);
  return signs.join('');
}

/** The address that opens a new message, to nobody yet. */
export function makeMailto(subject: string, body: string): Mailto {
  const bare = `${START}${encode(subject)}`;
  const whole = `${bare}&body=${encode(body)}`;
  if (whole.length <= MOST_MAILTO) return { href: whole, isWhole: true };
  return { href: `${START}${encode(cutSubject(subject))}`, isWhole: false };
}
