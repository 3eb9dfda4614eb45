/** The longest link that mail programs were seen to take on every system: Windows hands over 2,048 characters. */
export const MOST_LINK = 2000;

/**
 * The link that opens a message to nobody yet. Without the text where it would make the link too long: it is to be copied.
 */
export function makeMailto(
  subject: string,
  text: string,
): { readonly href: string; readonly isWhole: boolean } {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  return whole.length <= MOST_LINK ? { href: whole, isWhole: true } : { href: short, isWhole: false };
}
