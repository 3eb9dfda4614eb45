import type { JSX } from 'preact';
import { longDate } from '../data/dates.ts';
import type { ImportStage } from '../data/import-file.ts';
import { getState } from '../data/store.ts';

/** What the page says of the import under way, or of the last one. */
export function ImportBanner({ stage }: { stage: ImportStage }): JSX.Element {
  const { date, by } = getState().lastImport;
  switch (stage) {
    case 'uploading':
      return (
        <p class="import-banner">
          L’import du fichier peut prendre quelques minutes. Merci de ne pas quitter cette page.
        </p>
      );
    case 'validating':
      return <p class="import-banner">Le contenu du fichier est en cours de validation.</p>;
    case 'importing':
      return (
        <p class="import-banner">
          Le contenu du fichier est validé, l’import des participants est en cours. Merci de rafraîchir cette
          page dans quelques instants…
        </p>
      );
    case 'failed':
      return (
        <p class="import-banner import-banner--error">
          Le fichier n'a pas pu être importé. Merci de corriger les erreurs et d’importer à nouveau le
          fichier.
        </p>
      );
    case 'done':
      return (
        <p class="import-banner import-banner--success">
          Dernier fichier importé avec succès le {longDate(date)} par {by}.
        </p>
      );
  }
}
