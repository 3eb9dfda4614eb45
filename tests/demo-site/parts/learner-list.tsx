import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { STUDENTS } from '../data/students.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { withCount } from '../ui/tabs.tsx';

/** The list of learners of an organisation that is not a school: same shape, other words. */
export function LearnerList({ title, folder }: { title: string; folder: string }): JSX.Element {
  const learners = STUDENTS.slice(0, 15);
  return (
    <>
      <PageHeader title={withCount(translate(title), learners.length)} />
      <DataTable
        caption={`Tableau : ${title}`}
        rows={learners}
        keyOf={({ id }) => id}
        columns={[
          { header: 'Nom', cell: ({ id, lastName }) => <a href={`${folder}/${id}`}>{lastName}</a> },
          { header: 'Prénom', cell: ({ firstName }) => firstName },
          { header: 'Nombre de participations', cell: ({ participations }) => participations },
        ]}
      />
    </>
  );
}
