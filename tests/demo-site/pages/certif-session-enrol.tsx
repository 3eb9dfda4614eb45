import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { navigate, setQuery } from '../client/navigation.ts';
import type { DemoPage, PageContext } from '../client/page.ts';
import { readArray, writeArray } from '../client/query-array.ts';
import { translate } from '../client/translate.ts';
import { saveSession } from '../data/edit-sessions.ts';
import { DIVISION_NAMES, STUDENTS } from '../data/students.ts';
import { EnrolmentBar } from '../parts/enrolment-bar.tsx';
import { EnrolmentTable } from '../parts/enrolment-table.tsx';
import { sessionOf, sessionTitle } from '../parts/session-page.tsx';
import { MultiSelect } from '../ui/multi-select.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Pagination, slicePage } from '../ui/pagination.tsx';
import { showToast } from '../ui/toast-store.ts';

export const certifSessionEnrol: DemoPage = {
  id: 'certif-session-enrol',
  app: 'certif',
  paths: ['/sessions/:session_id/inscription-eleves', '/sessions/:session_id/ajout-eleves'],
  title: sessionTitle('Inscription des candidats'),
  hasShortTitle: true,
  View: EnrolPage,
};

function EnrolPage(context: PageContext): JSX.Element {
  const session = sessionOf(context);
  const { query } = context;
  const [selected, setSelected] = useState<readonly number[]>([]);
  const divisions = readArray(query, 'divisions');
  const students = STUDENTS.filter(({ division }) => !divisions.length || divisions.includes(division));
  const slice = slicePage(students, query);
  const candidates = `/sessions/${session.id}/candidats`;
  const enrol = (): void => {
    if (session.isFinalised) {
      showToast('error', "Cette session est finalisée ou expirée, l'ajout de candidat n'est pas autorisé.");
      return;
    }
    saveSession({ ...session, candidates: [...session.candidates, ...selected] });
    navigate(candidates);
    showToast('success', 'Le(s) candidat(s) ont été inscrit(s) avec succès.');
  };
  return (
    <div class="enrolment">
      <PageHeader
        title={translate('Inscrire des candidats')}
        back={{ href: candidates, label: `Retour à la session ${session.id}` }}
      />
      <Notice type="info">
        Un élève manque ? Importez à nouveau le fichier dans Pix Orga, puis, s’il manque encore, écrivez au
        support.
      </Notice>
      <div class="block add-student-list__filters">
        <span>Filtrer</span>
        <MultiSelect
          id="add-student-list__multi-select"
          label="Filtrer la liste des élèves en cochant la ou les classes souhaitées"
          placeholder="Chercher une classe ..."
          options={DIVISION_NAMES.map((name) => ({ value: name, label: name }))}
          values={divisions}
          onChange={(values) => setQuery({ divisions: writeArray(values), pageNumber: undefined })}
        />
      </div>
      <EnrolmentTable
        students={slice.rows}
        enrolled={session.candidates}
        selected={selected}
        onSelect={setSelected}
      />
      <Pagination slice={slice} />
      <EnrolmentBar
        selected={selected.length}
        enrolled={session.candidates.length}
        cancelHref={candidates}
        onEnrol={enrol}
      />
    </div>
  );
}
