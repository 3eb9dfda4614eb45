import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Student } from '../data/types.ts';
import type { Column } from '../ui/data-table.tsx';
import { Icon } from '../ui/icon.tsx';

/** What the menu of a row of Pix Orga holds; it is in the document while it is closed. */
const ENTRIES = ['Gérer le compte', "Réinitialiser l'identifiant", 'Voir le parcours', 'Désactiver'];

/** A bubble that says in full what a cell cuts off, as Pix's own: in the document before it is shown. */
function Tooltip({ text, children }: { text: string; children: JSX.Element }): JSX.Element {
  return (
    <span class="pix-tooltip">
      {children}
      <span class="pix-tooltip__content" role="tooltip" hidden>
        <span>{text}</span>
      </span>
    </span>
  );
}

function RowMenu({ student }: { student: Student }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="dropdown">
      <button
        type="button"
        class="icon-button"
        aria-expanded={isOpen}
        aria-label={`Afficher les actions pour ${student.firstName} ${student.lastName}`}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="next" />
      </button>
      <ul class="dropdown__content" hidden={!isOpen}>
        {ENTRIES.map((entry) => (
          <li key={entry}>
            <button type="button">
              <span class="dropdown__icon">
                <Icon name="next" />
              </span>
              <span>{entry}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a row of the real list has beside its words: bubbles over the connection and the certificability, and a menu. */
export const HEAVY_COLUMNS: readonly Column<Student>[] = [
  {
    header: 'Détail',
    cell: ({ connection, certificability }) => (
      <div class="cell-detail">
        {[connection, certificability].map((word) => (
          <Tooltip key={word} text={word}>
            <button type="button" class="icon-button" aria-label={word}>
              <Icon name="next" />
            </button>
          </Tooltip>
        ))}
      </div>
    ),
  },
  { header: 'Actions', cell: (student) => <RowMenu student={student} /> },
];
