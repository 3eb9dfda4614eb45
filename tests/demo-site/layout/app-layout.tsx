import type { ComponentChildren, JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import type { AppName } from '../hosts.ts';
import { Sidebar } from './sidebar.tsx';
import { Topbar } from './topbar.tsx';

interface AppLayoutProps {
  app: AppName;
  path: string;
  /** Pix Certif before its opening day: the sidebar loses two entries. */
  isClosed: boolean;
  children: ComponentChildren;
}

/** The frame of both applications: banners on top, sidebar, page, footer. */
export function AppLayout({ app, path, isClosed, children }: AppLayoutProps): JSX.Element {
  return (
    <div class={`pix-app-layout pix-app-layout--${app}`} style="--pix-app-layout-top: 0rem">
      <section class="pix-app-layout__banner" id="pix-layout-banner-container" />
      <div class="pix-app-layout__navigation">
        <Sidebar app={app} path={path} isClosed={isClosed} />
      </div>
      <div class="pix-app-layout__main">
        {FLAGS.oldTopbar && <Topbar app={app} />}
        <main class="page">{children}</main>
      </div>
      <div class="pix-app-layout__footer">
        <span>Mentions légales</span>
        <span>Accessibilité</span>
        <span>Données inventées, site de démonstration</span>
      </div>
    </div>
  );
}
