import type { JSX } from 'preact';
import type { DemoPage, PageContext } from '../client/page.ts';
import type { AppName } from '../hosts.ts';
import { ToastContainer } from '../ui/toast-container.tsx';
import { AppLayout } from './app-layout.tsx';
import { CertifBanners } from './certif-banners.tsx';

interface AppProps extends PageContext {
  app: AppName;
  page: DemoPage;
  path: string;
}

/** One application: its chrome around the page, and the toasts. */
export function App({ app, page, path, params, query }: AppProps): JSX.Element {
  const view = <page.View key={`${page.id} ${path}`} params={params} query={query} />;
  const hasBanners = app === 'certif' && page.id !== 'certif-session-finalise' && !page.isBare;
  return (
    <>
      {hasBanners && <CertifBanners />}
      {page.isBare ? (
        <main class="bare-page">{view}</main>
      ) : (
        <AppLayout app={app} path={path} isClosed={page.id === 'certif-closed'}>
          {view}
        </AppLayout>
      )}
      <ToastContainer />
    </>
  );
}
