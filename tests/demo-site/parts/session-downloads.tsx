import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import type { Session } from '../data/types.ts';
import { Button } from '../ui/button.tsx';
import { downloadFile } from '../ui/download.ts';

const PDF = '%PDF-1.4\n%%EOF\n';

/** The papers of a session. */
export function SessionDownloads({ session }: { session: Session }): JSX.Element {
  const download = (name: string) => (): void =>
    downloadFile(`${name}-${session.id}.pdf`, 'application/pdf', PDF);
  return (
    <div class="session-details__controls-links">
      <a href="/__demo/outside" target="_blank" rel="noopener" aria-label="Télécharger le PV d'incident">
        PV d'incident
      </a>
      <a href="/__demo/outside" target="_blank" rel="noopener" aria-label="Télécharger le PV de fraude">
        PV de fraude
      </a>
      <Button variant="tertiary" onClick={download('kit-surveillant')}>
        Kit surveillant
      </Button>
      {session.candidates.length > 0 && (
        <Button
          variant="tertiary"
          label={translate("Télécharger la feuille d'émargement")}
          onClick={download('feuille-emargement')}
        >
          Feuille d'émargement
        </Button>
      )}
    </div>
  );
}
