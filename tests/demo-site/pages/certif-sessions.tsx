import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { getState } from '../data/store.ts';
import type { Session } from '../data/types.ts';
import { DeleteSessionDialog } from '../parts/delete-session-dialog.tsx';
import { filterSessions, SessionFilters } from '../parts/session-filters.tsx';
import { SessionTable } from '../parts/session-table.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Pagination, slicePage } from '../ui/pagination.tsx';

export const certifSessions: DemoPage = {
  id: 'certif-sessions',
  app: 'certif',
  paths: ['/sessions', '/sessions/liste'],
  title: 'Sessions de certification',
  View: SessionsPage,
};

function SessionsPage({ query }: PageContext): JSX.Element {
  const [deleted, setDeleted] = useState<Session>();
  const slice = slicePage(filterSessions(getState().sessions, query), query, 25);
  return (
    <>
      <PageHeader title={translate('Sessions de certification')}>
        <ButtonLink href="/sessions/creation">{translate('Créer une session')}</ButtonLink>
      </PageHeader>
      <SessionFilters query={query} count={slice.total} />
      {slice.total ? (
        <SessionTable sessions={slice.rows} onDelete={setDeleted} />
      ) : (
        <p class="block empty">Aucune session trouvée</p>
      )}
      <Pagination slice={slice} />
      {deleted && <DeleteSessionDialog session={deleted} onClose={() => setDeleted(undefined)} />}
    </>
  );
}
