import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FLAGS } from '../client/flags.ts';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { DIVISION_NAMES } from '../data/students.ts';
import { Button } from '../ui/button.tsx';
import { downloadFile } from '../ui/download.ts';
import { SelectField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const orgaCertifications: DemoPage = {
  id: 'orga-certifications',
  app: 'orga',
  paths: ['/certifications'],
  title: 'Résultats de certification',
  View: CertificationsPage,
};

/** One blank page: Firefox shows what it has downloaded. */
const EMPTY_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** How long the server takes to refuse. */
const ANSWER_MS = 600;

function CertificationsPage(): JSX.Element {
  const [division, setDivision] = useState('');
  const [missing, setMissing] = useState<string>();
  const isDisabled = !division && !FLAGS.hasFreeButtons;
  const certificates = (): void => {
    if (!division) {
      window.setTimeout(() => setMissing("La classe n'existe pas."), ANSWER_MS);
      return;
    }
    setMissing(division.startsWith('2') ? `Aucun certificat pour la classe ${division}.` : undefined);
    if (!division.startsWith('2')) downloadFile(`certificats-${division}.pdf`, 'application/pdf', EMPTY_PDF);
  };
  const results = (): void => {
    setMissing(undefined);
    downloadFile(`resultats-${division}.csv`, 'text/csv', 'Nom;Prénom;Score Pix\n');
  };
  return (
    <>
      <PageHeader title={translate('Résultats de certification')} />
      <form
        class="block form"
        onSubmit={(event) => {
          event.preventDefault();
          results();
        }}
      >
        <p>
          Sélectionnez la classe dont vous souhaitez exporter les résultats ou télécharger les certificats.
        </p>
        <SelectField
          id="certification-division"
          label="Classe"
          placeholder="Choisir une classe"
          isRequired
          value={division}
          options={DIVISION_NAMES.map((name) => ({ value: name, label: name }))}
          onChange={setDivision}
        />
        {missing && <Notice type="info">{missing}</Notice>}
        <div class="button-row">
          <Button id="download_results" variant="secondary" isDisabled={isDisabled} isSubmit>
            Exporter les résultats
          </Button>
        </div>
      </form>
      <div class="block button-row">
        <Button id="download_attestations" isDisabled={isDisabled} onClick={certificates}>
          {translate('Télécharger les certificats')}
        </Button>
      </div>
    </>
  );
}
