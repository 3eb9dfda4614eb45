import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FLAGS } from '../client/flags.ts';
import { translate } from '../client/translate.ts';
import type { AppName } from '../hosts.ts';
import { Icon } from '../ui/icon.tsx';
import { isCurrent, SIDEBAR_ENTRIES, type SidebarEntry } from './sidebar-entries.ts';
import { SidebarFooter } from './sidebar-footer.tsx';

interface SidebarProps {
  app: AppName;
  path: string;
  isClosed: boolean;
}

/** The coloured sidebar; under 769 px a burger button opens it. */
export function Sidebar({ app, path, isClosed }: SidebarProps): JSX.Element {
  const [isOpened, setOpened] = useState(false);
  useEffect(() => setOpened(false), [path]);
  const name = app === 'orga' ? 'Pix Orga' : 'Pix Certif';
  const entries = SIDEBAR_ENTRIES[app].filter(
    ({ href, hiddenWhenClosed }) =>
      !(isClosed && hiddenWhenClosed) && !(FLAGS.isMember && href === '/certifications'),
  );
  return (
    <aside class={`pix-navigation pix-navigation--${app} ${isOpened ? 'pix-navigation--opened' : ''}`}>
      <div class="pix-navigation__brand">
        <a href={app === 'orga' ? '/' : '/sessions'} aria-label={`Page d'accueil de ${name}`}>
          {name}
        </a>
        <span class="pix-navigation__demo">site de démonstration</span>
        <button
          type="button"
          class="pix-navigation__burger"
          aria-expanded={isOpened}
          aria-label={isOpened ? 'Fermer la navigation' : 'Ouvrir la navigation'}
          onClick={() => setOpened(!isOpened)}
        >
          <Icon name={isOpened ? 'close' : 'menu'} />
        </button>
      </div>
      <nav class="pix-navigation__nav" aria-label={translate('Navigation principale')}>
        {entries.map((entry) => (
          <SidebarLink key={entry.label} entry={entry} isActive={isCurrent(entry, path)} />
        ))}
      </nav>
      {!FLAGS.oldTopbar && <SidebarFooter app={app} />}
    </aside>
  );
}

function SidebarLink({ entry, isActive }: { entry: SidebarEntry; isActive: boolean }): JSX.Element {
  return (
    <a
      class={`pix-navigation-button ${isActive ? 'active' : ''}`}
      href={entry.href}
      aria-label={entry.accessibleName && translate(entry.accessibleName)}
      aria-current={isActive ? 'page' : undefined}
      target={entry.opensTab ? '_blank' : undefined}
      rel={entry.opensTab ? 'noopener' : undefined}
    >
      <Icon name={entry.icon} />
      {translate(entry.label)}
    </a>
  );
}
