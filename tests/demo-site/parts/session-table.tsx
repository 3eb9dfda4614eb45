import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { shortDate } from '../data/dates.ts';
import { isStarted, statusOf } from '../data/edit-sessions.ts';
import type { Session } from '../data/types.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Icon } from '../ui/icon.tsx';

interface SessionTableProps {
  sessions: readonly Session[];
  onDelete: (session: Session) => void;
}

export function SessionTable({ sessions, onDelete }: SessionTableProps): JSX.Element {
  const actions: Column<Session> = {
    header: <span class="screen-reader-only">Actions</span>,
    cell: (session) => (
      <button
        type="button"
        class="icon-button"
        aria-label={`Supprimer la session ${session.id}`}
        disabled={isStarted(session)}
        onClick={() => onDelete(session)}
      >
        <Icon name="trash" />
      </button>
    ),
  };
  return (
    <DataTable
      class="session-list__table"
      caption="Liste des sessions de certification"
      rows={sessions}
      keyOf={({ id }) => id}
      columns={[...COLUMNS, actions]}
    />
  );
}

const COLUMNS: readonly Column<Session>[] = [
  {
    header: 'N° de session',
    cell: ({ id }) => (
      <a href={`/sessions/${id}`} aria-label={`Session ${id}`}>
        {id}
      </a>
    ),
  },
  { header: 'Nom du site', cell: ({ address }) => address },
  { header: 'Salle', cell: ({ room }) => room },
  { header: 'Date', cell: ({ date }) => shortDate(date) },
  { header: 'Heure', cell: ({ time }) => time },
  { header: 'Surveillant(s)', cell: ({ examiner }) => examiner },
  { header: 'Candidats inscrits', cell: ({ candidates }) => candidates.length },
  {
    header: 'Certifications passées',
    cell: (session) => (isStarted(session) ? session.candidates.length : 0),
  },
  {
    header: 'Statut',
    cell: (session) => translate(statusOf(session)),
  },
];
