import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { DIVISION_NAMES } from '../data/students.ts';
import { Button } from '../ui/button.tsx';
import { downloadFile } from '../ui/download.ts';
import { MultiSelect } from '../ui/multi-select.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const orgaAttestations: DemoPage = {
  id: 'orga-attestations',
  app: 'orga',
  paths: ['/attestations'],
  title: 'Attestations',
  View: AttestationsPage,
};

function AttestationsPage(): JSX.Element {
  const [divisions, setDivisions] = useState<string[]>([]);
  return (
    <>
      <PageHeader title={translate('Attestations')} />
      <section class="block form">
        <h2>Téléchargement</h2>
        <MultiSelect
          label="Sélectionnez les attestations d'une ou plusieurs classes"
          placeholder="Classes"
          options={DIVISION_NAMES.map((name) => ({ value: name, label: name }))}
          values={divisions}
          onChange={setDivisions}
        />
        <div class="button-row">
          <Button
            isDisabled={!divisions.length}
            onClick={() => downloadFile('attestations.pdf', 'application/pdf', '%PDF-1.4\n%%EOF\n')}
          >
            Télécharger (.pdf)
          </Button>
        </div>
      </section>
    </>
  );
}
