import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export function NotFound(): JSX.Element {
  return (
    <>
      <PageHeader title={translate('Page introuvable')} />
      <section class="block">
        <p>Cette adresse ne correspond à aucune page.</p>
        <ButtonLink href="/">Revenir à l’accueil</ButtonLink>
      </section>
    </>
  );
}
