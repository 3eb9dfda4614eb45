import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { longDate } from '../data/dates.ts';
import type { ImportStage } from '../data/import-file.ts';
import { getLastImport } from '../data/last-import.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';

/** What the page says of the import under way, or of the last one. */
export function ImportBanner({ stage }: { stage: ImportStage }): JSX.Element | null {
  switch (stage) {
    case 'uploading':
      return (
        <Status title="L’import du fichier peut prendre quelques minutes. Merci de ne pas quitter cette page." />
      );
    case 'validating':
      return <Status title="Le contenu du fichier est en cours de validation." />;
    case 'importing':
      return (
        <Status
          title="Le contenu du fichier est validé, l’import des participants est en cours."
          message="Merci de rafraîchir cette page dans quelques instants…"
        />
      );
    case 'failed':
      return (
        <Status
          isError
          title="Le fichier n'a pas pu être importé."
          message="Merci de corriger les erreurs et d’importer à nouveau le fichier."
        />
      );
    case 'done':
      return <Success />;
  }
}

function Success(): JSX.Element | null {
  const last = getLastImport();
  if (!last) return null;
  return (
    <p class="import-banner--success">
      <Icon name="done" class="import-banner__icon" />
      {translate('Dernier fichier importé avec succès le {date} par {name}.', {
        date: longDate(last.date),
        name: last.by,
      })}
    </p>
  );
}

interface StatusProps {
  title: string;
  message?: string;
  isError?: boolean;
}

function Status({ title, message, isError }: StatusProps): JSX.Element {
  return (
    <Notice type={isError ? 'error' : 'info'}>
      <strong class="import-banner__title">{title}</strong>
      {message && <span class="import-banner__message"> {message}</span>}
    </Notice>
  );
}
