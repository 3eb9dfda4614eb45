import type { JSX } from 'preact';
import { type DemoPage, numberParam, type PageContext } from '../client/page.ts';
import { LEARNER_COURSES } from '../data/campaigns.ts';
import { STUDENTS } from '../data/students.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Figure } from '../ui/figure.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const orgaCourse: DemoPage = {
  id: 'orga-course',
  app: 'orga',
  paths: ['/parcours/:combined_course_id'],
  title: (context) => courseOf(context).name,
  View: CoursePage,
};

function CoursePage(context: PageContext): JSX.Element {
  const course = courseOf(context);
  return (
    <>
      <PageHeader
        title={course.name}
        back={{ href: '/campagnes/parcours-apprenants', label: 'Parcours apprenants' }}
      />
      <div class="figures">
        <Figure label="Total des participations">{course.participants}</Figure>
        <Figure label="Participations complétées">{course.completed}</Figure>
      </div>
      <DataTable
        caption="Tableau des participations"
        rows={STUDENTS.filter(({ division }) => division.startsWith('2GT')).slice(0, 12)}
        keyOf={({ id }) => id}
        columns={[
          {
            header: 'Nom',
            cell: ({ id, lastName }) => (
              <a href={`/parcours/${course.id}/participations/${id}`}>{lastName}</a>
            ),
          },
          { header: 'Prénom', cell: ({ firstName }) => firstName },
          { header: 'Classe', cell: ({ division }) => division },
        ]}
      />
    </>
  );
}

function courseOf(context: PageContext): (typeof LEARNER_COURSES)[number] {
  const id = numberParam(context, 'combined_course_id');
  const known = LEARNER_COURSES.find((course) => course.id === id);
  return known ?? { id, name: `Parcours ${id}`, code: '', participants: 0, completed: 0 };
}
