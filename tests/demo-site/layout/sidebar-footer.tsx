import type { JSX } from 'preact';
import { translate } from '../client/translate.ts';
import { STRUCTURE, USER } from '../data/people.ts';
import type { AppName } from '../hosts.ts';

/** Who is logged in and where, in the markup each application uses for it. */
export function SidebarFooter({ app }: { app: AppName }): JSX.Element {
  const structure = `${STRUCTURE.name} (${STRUCTURE.externalId})`;
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
      <a class="pix-navigation__logout" href="/logout">
        {translate('Se déconnecter')}
      </a>
    </footer>
  );
}
