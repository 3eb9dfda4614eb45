import type { JSX } from 'preact';
import type { DemoPage, PageContext } from '../client/page.ts';
import { STUDENTS } from '../data/students.ts';
import { CampaignPage, campaignOf, campaignTitle } from '../parts/campaign-page.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Figure } from '../ui/figure.tsx';

export const orgaCampaign: DemoPage = {
  id: 'orga-campaign',
  app: 'orga',
  paths: ['/campagnes/:campaign_id'],
  title: campaignTitle('Activité'),
  View: ActivityPage,
};

function ActivityPage(context: PageContext): JSX.Element {
  const campaign = campaignOf(context);
  const { participants, results } = campaign;
  return (
    <CampaignPage campaign={campaign}>
      <div class="figures">
        <Figure label="Total de participants">{participants}</Figure>
        <Figure label="Participations terminées">{results}</Figure>
        <section class="block figure">
          <h2>Statuts</h2>
          <meter min={0} max={Math.max(1, participants)} value={results} aria-label="Part terminée" />
          <p>Participations terminées ({results})</p>
          <p>En cours ({participants - results})</p>
        </section>
      </div>
      {participants ? (
        <DataTable
          caption="Tableau des participants"
          rows={STUDENTS.slice(0, Math.min(participants, 20))}
          keyOf={({ id }) => id}
          columns={[
            { header: 'Nom', cell: ({ lastName }) => lastName },
            { header: 'Prénom', cell: ({ firstName }) => firstName },
            { header: 'Classe', cell: ({ division }) => division },
            {
              header: 'Statut',
              cell: (student) => (
                <span class="pix-tag">
                  {STUDENTS.indexOf(student) < results ? 'Participation terminée' : 'En cours'}
                </span>
              ),
            },
          ]}
        />
      ) : (
        <p class="block empty">Aucun participant pour l’instant ! Envoyez-leur le code {campaign.code}.</p>
      )}
    </CampaignPage>
  );
}
