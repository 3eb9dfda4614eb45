import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage, PageContext } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { findStudent } from '../data/students.ts';
import type { Student } from '../data/types.ts';
import { CandidateTable } from '../parts/candidate-table.tsx';
import { EditCandidateDialog } from '../parts/edit-candidate-dialog.tsx';
import { SessionPage, sessionOf, sessionTitle } from '../parts/session-page.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { withCount } from '../ui/tabs.tsx';

export const certifSessionCandidates: DemoPage = {
  id: 'certif-session-candidates',
  app: 'certif',
  paths: ['/sessions/:session_id/candidats'],
  title: sessionTitle('Candidats'),
  hasShortTitle: true,
  View: CandidatesPage,
};

function CandidatesPage(context: PageContext): JSX.Element {
  const session = sessionOf(context);
  const [edited, setEdited] = useState<Student>();
  const candidates = session.candidates.map(findStudent).filter((student) => student !== undefined);
  const enrol = (
    <ButtonLink href={`/sessions/${session.id}/inscription-eleves`}>
      {translate('Inscrire des candidats')}
    </ButtonLink>
  );
  return (
    <SessionPage session={session}>
      {candidates.length ? (
        <>
          <div class="list-header">
            <h3>{withCount(translate('Liste des candidats'), candidates.length)}</h3>
            {enrol}
          </div>
          <CandidateTable session={session} candidates={candidates} onEdit={setEdited} />
        </>
      ) : (
        <div class="block empty">
          <p>Inscrivez des élèves et c'est partix !</p>
          {enrol}
        </div>
      )}
      {edited && <EditCandidateDialog candidate={edited} onClose={() => setEdited(undefined)} />}
    </SessionPage>
  );
}
