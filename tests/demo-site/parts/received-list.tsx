import type { JSX } from 'preact';
import { STUDENTS } from '../data/students.ts';
import type { Campaign, Student } from '../data/types.ts';
import { DataTable } from '../ui/data-table.tsx';

interface ReceivedListProps {
  campaign: Campaign;
  kind: 'results' | 'profiles';
}

/** The results, or the profiles, that a campaign has received. */
export function ReceivedList({ campaign, kind }: ReceivedListProps): JSX.Element {
  if (!campaign.results) return <p class="block empty">Aucun résultat pour l’instant.</p>;
  const last =
    kind === 'results'
      ? { header: 'Résultats', cell: (student: Student) => `${35 + ((student.id * 13) % 60)} %` }
      : { header: 'Score Pix', cell: (student: Student) => 180 + ((student.id * 29) % 420) };
  const folder = kind === 'results' ? 'evaluations' : 'profils';
  const end = kind === 'results' ? '/resultats' : '';
  return (
    <DataTable
      caption={kind === 'results' ? 'Tableau des résultats' : 'Tableau des profils reçus'}
      rows={STUDENTS.slice(0, Math.min(campaign.results, 20))}
      keyOf={({ id }) => id}
      columns={[
        {
          header: 'Nom',
          cell: ({ id, lastName }) => (
            <a href={`/campagnes/${campaign.id}/${folder}/${id}${end}`}>{lastName}</a>
          ),
        },
        { header: 'Prénom', cell: ({ firstName }) => firstName },
        { header: 'Classe', cell: ({ division }) => division },
        last,
      ]}
    />
  );
}
