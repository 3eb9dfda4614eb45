import type { DemoPage } from '../client/page.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const certifSessionsImport: DemoPage = {
  id: 'certif-sessions-import',
  app: 'certif',
  paths: ['/sessions/import'],
  title: 'Créer/éditer plusieurs sessions',
  View: () => (
    <>
      <PageHeader
        title="Créer/éditer plusieurs sessions"
        back={{ href: '/sessions', label: 'Retour à la liste des sessions' }}
      />
      <Notice type="error">
        La création et l'édition de plusieurs sessions à la fois n'est pas disponible pour votre centre de
        certification.
      </Notice>
      <section class="block">
        <h2>Import du modèle</h2>
        <p>Télécharger (.csv), puis Importer (.csv).</p>
      </section>
    </>
  ),
};
