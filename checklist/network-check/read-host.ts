import { isBlockedPort } from './blocked-ports.ts';

/** A host that the user gave, as it is listed and as it is tried. */
export interface OwnHost {
  /** `x.fr`, `x.fr:8443` or `*.x.fr`. */
  readonly name: string;
  /** What is tried in its place: a wildcard names no site, what it stands under does. */
  readonly address: string;
}

/** Why a text is no host to try. */
export type HostFault =
  | 'empty'
  | 'mail'
  | 'number'
  | 'scheme'
  | 'no-dot'
  | 'port'
  | 'blocked-port'
  | 'not-a-host';

export type HostReading = OwnHost | { readonly fault: HostFault };

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const TOP_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const MOST_LETTERS = 253;
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** What a table or a message puts around a name. */
const AROUND = /^[\s"'«»<([{,;]+|[\s"'«»>)\]},;.]+$/gu;

/** The name that browsers ask for: in small letters, its accents as `xn--…`; `undefined` for what is no name. */
function toAscii(name: string): string | undefined {
  // "%2e" and the like would be read as the letters they stand for.
  if (/[%\\@\s]/.test(name)) return undefined;
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    // The one way in which the language says that no address has this name.
    return undefined;
  }
}

const isNumber = (name: string) => /^\d{1,3}(?:\.\d{1,3}){3}$|^\[|^[0-9a-f:]*:[0-9a-f:]*:/i.test(name);

function judgeName(name: string): HostFault | undefined {
  const labels = name.split('.');
  if (name.length > MOST_LETTERS) return 'not-a-host';
  if (labels.length < 2) return 'no-dot';
  return labels.every((label) => LABEL.test(label)) && TOP_LABEL.test(labels.at(-1) ?? '')
    ? undefined
    : 'not-a-host';
}

/**
 * Reads a host out of what one types or copies: an address with its path, a wildcard of a filter (`*.x.fr` or `.x.fr`), a port,
 * a name with accents. Sites are tried in https alone, whatever the address began with: port 80, which is that of http, is left
 * out as 443 is.
 */
export function readHost(text: string): HostReading {
  const bare = text.replace(/[\u200b-\u200f\u2060\ufeff]/gu, '').replace(AROUND, '');
  if (bare === '') return { fault: 'empty' };
  const [prefix = '', scheme = 'https'] = SCHEME.exec(bare) ?? [];
  if (!/^https?$/i.test(scheme)) return { fault: 'scheme' };
  const [authority = ''] = bare.slice(prefix.length).split(/[/?#]/);
  if (authority.includes('@')) return { fault: 'mail' };
  const isWild = /^\*?\./.test(authority);
  const plain = authority.replace(/^\*?\./, '');
  if (isNumber(plain)) return { fault: 'number' };
  const [, given = '', port] = /^(.*?)(?::(.*))?$/s.exec(plain) ?? [];
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)) {
    return { fault: 'port' };
  }
  if (port !== undefined && isBlockedPort(Number(port))) return { fault: 'blocked-port' };
  const ascii = toAscii(given)?.replace(/\.$/, '');
  if (ascii === undefined || ascii === '') return { fault: 'not-a-host' };
  if (isNumber(ascii)) return { fault: given.includes('.') ? 'number' : 'no-dot' };
  const fault = judgeName(ascii);
  if (fault) return { fault };
  const address = port === undefined || [80, 443].includes(Number(port)) ? ascii : `${ascii}:${Number(port)}`;
  return { name: isWild ? `*.${address}` : address, address };
}
