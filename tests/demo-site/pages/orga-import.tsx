import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FLAGS } from '../client/flags.ts';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { type ImportStage, importFile } from '../data/import-file.ts';
import { ImportBanner } from '../parts/import-banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const orgaImport: DemoPage = {
  id: 'orga-import',
  app: 'orga',
  paths: ['/import-participants'],
  title: 'Importer',
  View: ImportPage,
};

const FORMATS = FLAGS.importFormats ?? '.xml,.zip';
const WRITTEN_FORMATS = FORMATS.replaceAll(',', ', ');

/** Pix gives this role to the label that stands for its file input; the types know better. */
const AS_IN_PIX: object = { role: 'button' };

function ImportPage(): JSX.Element {
  const [stage, setStage] = useState<ImportStage>('done');
  const upload = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    input.value = '';
    if (file) importFile(file.name, setStage);
  };
  return (
    <>
      <PageHeader
        title={translate('Importer des élèves')}
        back={{ href: '/eleves', label: 'Retour aux élèves' }}
      />
      <ImportBanner stage={stage} />
      <section class="block import-card">
        <h2>Importer la liste des participants</h2>
        <ul>
          <li>ajoute les nouveaux élèves ;</li>
          <li>met à jour les élèves existants ;</li>
          <li>désactive les anciens élèves.</li>
        </ul>
        <div class="upload">
          <label class="pix-button pix-button--variant-primary" for="students-file-upload" {...AS_IN_PIX}>
            {translate('Importer la liste')}
          </label>
          <input
            class="upload__input"
            id="students-file-upload"
            type="file"
            accept={FORMATS}
            onChange={(event) => upload(event.currentTarget)}
          />
          <span>(formats supportés : {WRITTEN_FORMATS})</span>
        </div>
      </section>
      {stage === 'failed' && (
        <section class="block" id="import-error-messages" aria-live="assertive">
          <h2>Erreurs dans le dernier fichier importé :</h2>
          <ul>
            <li>Le fichier doit être au format {WRITTEN_FORMATS}.</li>
          </ul>
        </section>
      )}
    </>
  );
}
