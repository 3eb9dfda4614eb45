const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
/** Source of a regular expression for the number of a campaign or session: a UUID, or digits. */
export const ID = `(?:${UUID}|\\d+)`;

function toSegmentPattern(segment: string): string {
  if (segment.endsWith('_id') && segment.startsWith(':')) return ID;
  return segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The path without its trailing slashes; "/" stays "/". */
export function trimPath(pathname: string): string {
  return pathname.replace(/\/+$/, '') || '/';
}

/** A test for the paths of a pattern such as `/sessions/:session_id/candidats` (see `PixPage.paths`). */
export function compilePath(pattern: string): RegExp {
  const body = trimPath(pattern).split('/').map(toSegmentPattern).join('/');
  return new RegExp(`^${body || '/'}$`);
}
