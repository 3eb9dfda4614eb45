import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FLAGS } from '../client/flags.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { STUDENTS } from '../data/students.ts';
import { ImportLine } from '../parts/import-line.tsx';
import { ScoBanner } from '../parts/sco-banner.tsx';
import { filterStudents, StudentFilters } from '../parts/student-filters.tsx';
import { StudentSelectionBar } from '../parts/student-selection-bar.tsx';
import { StudentTable } from '../parts/student-table.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Pagination, slicePage } from '../ui/pagination.tsx';
import { withCount } from '../ui/tabs.tsx';

export const orgaStudents: DemoPage = {
  id: 'orga-students',
  app: 'orga',
  paths: ['/eleves'],
  title: 'Élèves',
  View: StudentsPage,
};

function StudentsPage({ query }: PageContext): JSX.Element {
  const [selected, setSelected] = useState<readonly number[]>([]);
  const students = filterStudents(STUDENTS, query);
  const slice = slicePage(students, query);
  return (
    <>
      <PageHeader title={withCount(translate('Élèves'), STUDENTS.length)}>
        {!FLAGS.isMember && (
          <ButtonLink class="hide-on-mobile" href="/import-participants">
            {translate('Importer')}
            {FLAGS.importFormats && ` (${FLAGS.importFormats})`}
          </ButtonLink>
        )}
      </PageHeader>
      <ScoBanner />
      <ImportLine />
      <StudentFilters query={query} count={students.length} />
      {slice.rows.length ? (
        <StudentTable students={slice.rows} selected={selected} onSelect={setSelected} />
      ) : (
        <p class="block empty">Aucun élève.</p>
      )}
      <Pagination slice={slice} />
      {selected.length > 0 && <StudentSelectionBar count={selected.length} onDone={() => setSelected([])} />}
    </>
  );
}
