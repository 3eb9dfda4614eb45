/** The two applications the demo site imitates. */
export type AppName = 'orga' | 'certif';

/** The host names the demo site answers for. */
export const DEMO_HOSTS = ['orga.pix.fr', 'orga.pix.org', 'certif.pix.fr', 'certif.pix.org'] as const;

/** The application served under a host name, or undefined for a host we do not play. */
export function appOfHost(host: string): AppName | undefined {
  if (host.startsWith('orga.')) return 'orga';
  if (host.startsWith('certif.')) return 'certif';
  return undefined;
}
