import type { JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import { translate } from '../client/translate.ts';
import { USER } from '../data/people.ts';
import { formatStructure, getStructure } from '../data/structures.ts';
import type { AppName } from '../hosts.ts';
import { StructureSwitcher } from './structure-switcher.tsx';

/** Who is logged in and where, in the markup each application uses for it. */
export function SidebarFooter({ app }: { app: AppName }): JSX.Element {
  const structure = formatStructure(getStructure());
  return (
    <footer class="pix-navigation__footer">
      {app === 'orga' ? (
        <p>
          <strong>{USER.fullName}</strong>
          <br />
          {structure}
        </p>
      ) : (
        <>
          <p class="sidebar-footer__full-name">{USER.fullName}</p>
          <p>{structure}</p>
        </>
      )}
      {FLAGS.hasSeveralStructures && <StructureSwitcher app={app} />}
      <a class="pix-navigation__logout" href="/logout">
        {translate('Se déconnecter')}
      </a>
    </footer>
  );
}
