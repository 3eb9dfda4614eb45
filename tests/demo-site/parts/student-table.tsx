import type { JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import { shortDate } from '../data/dates.ts';
import { orSentinel } from '../data/sentinels.ts';
import type { Student } from '../data/types.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { HEAVY_COLUMNS } from './heavy-cells.tsx';
import { CERTIFICABILITY_LABELS, CONNECTION_LABELS } from './student-labels.ts';

interface StudentTableProps {
  students: readonly Student[];
  selected: readonly number[];
  onSelect: (ids: number[]) => void;
}

export function StudentTable({ students, selected, onSelect }: StudentTableProps): JSX.Element {
  const toggle = (id: number): void =>
    onSelect(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  const selection: Column<Student> = {
    header: <span class="screen-reader-only">Sélection</span>,
    cell: ({ id, firstName, lastName }) => (
      <input
        type="checkbox"
        aria-label={`Sélectionner l'élève ${firstName} ${lastName}`}
        checked={selected.includes(id)}
        onChange={() => toggle(id)}
      />
    ),
  };
  return (
    <DataTable
      caption="Tableau des élèves"
      rows={students}
      keyOf={({ id }) => id}
      columns={[
        selection,
        ...COLUMNS,
        ...(FLAGS.hasHeavyRows ? HEAVY_COLUMNS : []),
        ...orSentinel([], [INE]),
      ]}
    />
  );
}

/** Not a column of Pix: only marked pupils show their number, to see that nobody reads it. */
const INE: Column<Student> = { header: 'INE', cell: () => 'SENTINELINE1234567A' };

const COLUMNS: readonly Column<Student>[] = [
  { header: 'Nom', cell: ({ id, lastName }) => <a href={`/eleves/${id}`}>{lastName}</a> },
  { header: 'Prénom', cell: ({ firstName }) => firstName },
  { header: 'Date de naissance', cell: ({ birthDate }) => shortDate(birthDate) },
  { header: 'Classe', cell: ({ division }) => division },
  { header: 'Méthode(s) de connexion', cell: ({ connection }) => CONNECTION_LABELS[connection] },
  { header: 'Nombre de participations', cell: ({ participations }) => participations },
  {
    header: 'Dernière participation',
    cell: ({ lastParticipation }) => (lastParticipation ? shortDate(lastParticipation) : ''),
  },
  {
    header: 'Certificabilité',
    cell: ({ certificability }) => (
      <span class={`pix-tag pix-tag--${certificability}`}>{CERTIFICABILITY_LABELS[certificability]}</span>
    ),
  },
];
