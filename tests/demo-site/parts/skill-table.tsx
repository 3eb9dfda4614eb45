import type { JSX } from 'preact';
import { DataTable } from '../ui/data-table.tsx';

const SKILLS = [
  { skill: 'Mener une recherche', topic: 'Moteurs de recherche', share: 72, level: 4 },
  { skill: 'Gérer des données', topic: 'Fichiers et dossiers', share: 58, level: 3 },
  { skill: 'Interagir', topic: 'Courriel', share: 64, level: 3 },
  { skill: 'Protéger ses données', topic: 'Mots de passe', share: 41, level: 2 },
  { skill: 'Traiter des données', topic: 'Tableur', share: 29, level: 2 },
];

/** How the pupils stand on each skill; used by the analysis and the statistics. */
export function SkillTable({ caption }: { caption: string }): JSX.Element {
  return (
    <DataTable
      caption={caption}
      rows={SKILLS}
      keyOf={({ topic }) => topic}
      columns={[
        { header: 'Compétences', cell: ({ skill }) => skill },
        { header: 'Sujets', cell: ({ topic }) => topic },
        {
          header: 'Positionnement',
          cell: ({ share }) => (
            <span class="positioning">
              <meter min={0} max={100} value={share} aria-label="Positionnement" /> {share} %
            </span>
          ),
        },
        { header: 'Niveau atteint', cell: ({ level }) => `Niveau ${level}` },
      ]}
    />
  );
}
