import type { JSX } from 'preact';
import { shortDate } from '../data/dates.ts';
import type { Student } from '../data/types.ts';
import { DataTable } from '../ui/data-table.tsx';

interface EnrolmentTableProps {
  /** The pupils of the visible page only, which is also all that "select all" ticks. */
  students: readonly Student[];
  enrolled: readonly number[];
  selected: readonly number[];
  onSelect: (ids: readonly number[]) => void;
}

export function EnrolmentTable({ students, enrolled, selected, onSelect }: EnrolmentTableProps): JSX.Element {
  const free = students.map(({ id }) => id).filter((id) => !enrolled.includes(id));
  const hasAll = free.length > 0 && free.every((id) => selected.includes(id));
  const others = selected.filter((id) => !free.includes(id));
  const toggle = (id: number): void =>
    onSelect(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  return (
    <DataTable
      caption="Liste des élèves à inscrire"
      rows={students}
      keyOf={({ id }) => id}
      columns={[
        {
          header: (
            <input
              type="checkbox"
              aria-label="Sélectionner tous les candidats de la liste"
              checked={hasAll}
              onChange={() => onSelect(hasAll ? others : [...others, ...free])}
            />
          ),
          cell: (student) => (
            <StudentBox
              student={student}
              isEnrolled={enrolled.includes(student.id)}
              isSelected={selected.includes(student.id)}
              onToggle={() => toggle(student.id)}
            />
          ),
        },
        { header: 'Classe', cell: ({ division }) => division },
        { header: 'Nom', cell: ({ lastName }) => lastName },
        { header: 'Prénom', cell: ({ firstName }) => firstName },
        { header: 'Date de naissance', cell: ({ birthDate }) => shortDate(birthDate) },
      ]}
    />
  );
}

interface StudentBoxProps {
  student: Student;
  isEnrolled: boolean;
  isSelected: boolean;
  onToggle: () => void;
}

function StudentBox({ student, isEnrolled, isSelected, onToggle }: StudentBoxProps): JSX.Element {
  const name = `${student.firstName} ${student.lastName}`;
  return (
    <input
      type="checkbox"
      aria-label={isEnrolled ? `Candidat ${name} sélectionné` : `Sélectionner le candidat ${name}`}
      disabled={isEnrolled}
      checked={isEnrolled || isSelected}
      onChange={onToggle}
    />
  );
}
