import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage, PageContext } from '../client/page.ts';
import { saveSession } from '../data/edit-sessions.ts';
import { findStudent } from '../data/students.ts';
import { sessionOf } from '../parts/session-page.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';

/** An exam under way. Confirming one presence is how a session starts in the demo. */
export const certifSupervising: DemoPage = {
  id: 'certif-supervising',
  app: 'certif',
  paths: ['/sessions/:session_id/surveiller'],
  title: (context) => `Surveiller la session n° ${sessionOf(context).id}`,
  isBare: true,
  View: SupervisingPage,
};

function SupervisingPage(context: PageContext): JSX.Element {
  const session = sessionOf(context);
  const [present, setPresent] = useState<readonly number[]>([]);
  const confirm = (id: number): void => {
    setPresent([...present, id]);
    saveSession({ ...session, hasStarted: true });
  };
  return (
    <>
      <PageHeader
        title={`Session ${session.id}`}
        back={{ href: '/connexion-espace-surveillant', label: 'Quitter la surveillance' }}
      />
      <p class="count">
        {present.length}/{session.candidates.length} candidats présents (dont {present.length} en cours de
        test)
      </p>
      <DataTable
        caption="Candidats de la session"
        rows={session.candidates.map(findStudent).filter((student) => student !== undefined)}
        keyOf={({ id }) => id}
        columns={[
          { header: 'Candidat', cell: ({ firstName, lastName }) => `${lastName} ${firstName}` },
          {
            header: 'Statut',
            cell: ({ id, firstName, lastName }) =>
              present.includes(id) ? (
                <span class="pix-tag">En cours</span>
              ) : (
                <Button
                  label={`Confirmer la présence de l'élève ${firstName} ${lastName}`}
                  onClick={() => confirm(id)}
                >
                  Confirmer la présence
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
