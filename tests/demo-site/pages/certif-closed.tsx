import { FLAGS } from '../client/flags.ts';
import type { DemoPage } from '../client/page.ts';
import { shortDate } from '../data/dates.ts';
import { PageHeader } from '../ui/page-header.tsx';

export const certifClosed: DemoPage = {
  id: 'certif-closed',
  app: 'certif',
  paths: ['/espace-ferme'],
  title: '',
  View: () => (
    <>
      <PageHeader
        title={`Ouverture de votre espace Pix Certif le ${shortDate(FLAGS.opening)} (00h00, heure France métropolitaine).`}
      />
      <section class="block">
        <p>Vous pourrez y créer vos sessions et y inscrire vos élèves à partir de cette date.</p>
      </section>
    </>
  ),
};
