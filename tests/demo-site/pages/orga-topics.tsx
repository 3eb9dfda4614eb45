import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { Button } from '../ui/button.tsx';
import { downloadFile } from '../ui/download.ts';
import { PageHeader } from '../ui/page-header.tsx';

const TOPICS = ['Moteurs de recherche', 'Courriel', 'Tableur', 'Mots de passe', 'Vie privée', 'Réseaux'];

export const orgaTopics: DemoPage = {
  id: 'orga-topics',
  app: 'orga',
  paths: ['/selection-sujets'],
  title: 'Sélection des sujets',
  View: TopicsPage,
};

function TopicsPage(): JSX.Element {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (topic: string): void =>
    setChosen(chosen.includes(topic) ? chosen.filter((one) => one !== topic) : [...chosen, topic]);
  return (
    <>
      <PageHeader title={translate('Sélection des sujets')}>
        <Button
          class="download-file__button"
          isDisabled={!chosen.length}
          onClick={() => downloadFile('sujets.json', 'application/json', JSON.stringify(chosen))}
        >
          {translate('Télécharger la sélection des sujets')} (JSON, 0.00ko)
        </Button>
      </PageHeader>
      <section class="block">
        {TOPICS.map((topic) => (
          <label key={topic} class="checkbox">
            <input type="checkbox" checked={chosen.includes(topic)} onChange={() => toggle(topic)} />
            {topic}
          </label>
        ))}
      </section>
    </>
  );
}
