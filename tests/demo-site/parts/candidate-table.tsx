import type { JSX } from 'preact';
import { shortDate } from '../data/dates.ts';
import { isStarted, saveSession } from '../data/edit-sessions.ts';
import type { Session, Student } from '../data/types.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Icon } from '../ui/icon.tsx';
import { showToast } from '../ui/toast-store.ts';

interface CandidateTableProps {
  session: Session;
  candidates: readonly Student[];
  onEdit: (candidate: Student) => void;
}

export function CandidateTable({ session, candidates, onEdit }: CandidateTableProps): JSX.Element {
  const actions: Column<Student> = {
    header: 'Actions',
    cell: (candidate) => {
      const name = `${candidate.firstName} ${candidate.lastName}`;
      return (
        <span class="row-actions">
          <button
            type="button"
            class="icon-button"
            aria-label={`Editer le candidat ${name}`}
            onClick={() => onEdit(candidate)}
          >
            <Icon name="edit" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={`Supprimer le candidat ${name}`}
            onClick={() => removeCandidate(session, candidate.id)}
          >
            <Icon name="trash" />
          </button>
        </span>
      );
    },
  };
  return (
    <DataTable
      caption="Liste des candidats"
      rows={candidates}
      keyOf={({ id }) => id}
      columns={[...COLUMNS, actions]}
    />
  );
}

function removeCandidate(session: Session, id: number): void {
  if (isStarted(session)) {
    showToast('error', 'Ce candidat a déjà rejoint la session. Vous ne pouvez pas le supprimer.');
    return;
  }
  saveSession({ ...session, candidates: session.candidates.filter((candidate) => candidate !== id) });
  showToast('success', 'Le candidat a été supprimé avec succès.');
}

const COLUMNS: readonly Column<Student>[] = [
  { header: 'Nom de naissance', cell: ({ lastName }) => lastName },
  { header: 'Prénom', cell: ({ firstName }) => firstName },
  { header: 'Date de naissance', cell: ({ birthDate }) => shortDate(birthDate) },
  { header: 'Commune de naissance', cell: ({ birthCity }) => birthCity },
  { header: 'Pays de naissance', cell: () => 'France' },
  { header: 'Temps majoré', cell: () => '-' },
  { header: 'Accessibilité', cell: () => '-' },
  { header: 'Certification sélectionnée', cell: () => 'Certification Pix' },
];
