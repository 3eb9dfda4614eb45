import type { AppName } from '../hosts.ts';
import type { IconName } from '../ui/icon.tsx';

export interface SidebarEntry {
  label: string;
  href: string;
  icon: IconName;
  /** Opens in another tab. */
  opensTab?: boolean;
  accessibleName?: string;
  /** Absent while Pix Certif is closed. */
  hiddenWhenClosed?: boolean;
}

const OUTSIDE = '/__demo/outside';

/** The sidebar of an administrator of a lycée that manages its pupils. */
export const SIDEBAR_ENTRIES: Record<AppName, readonly SidebarEntry[]> = {
  orga: [
    { label: 'Accueil', href: '/', icon: 'home' },
    { label: 'Catalogue', href: '/catalogue', icon: 'book' },
    { label: 'Campagnes', href: '/campagnes', icon: 'campaign' },
    { label: 'Certifications', href: '/certifications', icon: 'award' },
    { label: 'Élèves', href: '/eleves', icon: 'student' },
    { label: 'Équipe', href: '/equipe', icon: 'team' },
    { label: 'Statistiques', href: '/statistiques', icon: 'chart' },
    { label: 'Documentation', href: OUTSIDE, icon: 'document', opensTab: true },
    { label: "Centre d'aide", href: OUTSIDE, icon: 'help', opensTab: true },
  ],
  certif: [
    {
      label: 'Sessions',
      href: '/sessions',
      icon: 'session',
      accessibleName: 'Sessions de certification',
      hiddenWhenClosed: true,
    },
    {
      label: 'Espace surveillant',
      href: '/connexion-espace-surveillant',
      icon: 'eye',
      opensTab: true,
      hiddenWhenClosed: true,
    },
    { label: 'Équipe', href: '/equipe', icon: 'team' },
    { label: 'Documentation', href: OUTSIDE, icon: 'document', opensTab: true },
  ],
};

/** Is this entry the current one on this path? */
export function isCurrent(entry: SidebarEntry, path: string): boolean {
  if (entry.href === '/') return path === '/';
  return path === entry.href || path.startsWith(`${entry.href}/`);
}
