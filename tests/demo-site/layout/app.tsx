import type { JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import type { AppName } from '../hosts.ts';
import { ToastContainer } from '../ui/toast-container.tsx';
import { AppLayout } from './app-layout.tsx';
import { SuspensionBanner } from './suspension-banner.tsx';

interface AppProps extends PageContext {
  app: AppName;
  page: DemoPage;
  path: string;
}

/** One application: its chrome around the page, and the toasts. */
export function App({ app, page, path, params, query }: AppProps): JSX.Element {
  const view = <page.View key={`${page.id} ${path}`} params={params} query={query} />;
  const hasBanner = FLAGS.suspensionBanner && app === 'certif' && page.id !== 'certif-session-finalise';
  return (
    <>
      {hasBanner && !page.isBare && <SuspensionBanner />}
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
