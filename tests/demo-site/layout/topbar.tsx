import type { JSX } from 'preact';
import { changeStructure } from '../client/change-structure.ts';
import { FLAGS } from '../client/flags.ts';
import { translate } from '../client/translate.ts';
import { USER } from '../data/people.ts';
import { formatStructure, getStructure } from '../data/structures.ts';
import type { AppName } from '../hosts.ts';
import { Icon } from '../ui/icon.tsx';
import { Unfolding } from '../ui/unfolding.tsx';
import { StructureList } from './structure-list.tsx';

const MENU_ID = 'user-logged-menu';
const CLASSES: Record<AppName, string> = { orga: 'user-logged-button', certif: 'logged-user-summary' };

/** Who is logged in and where, before the sidebar had a footer (`?old-topbar`). */
export function Topbar({ app }: { app: AppName }): JSX.Element {
  return (
    <div class="topbar">
      <Unfolding
        class="topbar__user"
        buttonClass={`topbar__button ${CLASSES[app]}`}
        summary={<Summary app={app} />}
        controls={MENU_ID}
      >
        {(fold) => (
          <div id={MENU_ID} class="topbar__menu">
            {FLAGS.hasSeveralStructures && (
              <StructureList
                id="topbar-structures"
                label="Structures"
                onChoose={(structure) => {
                  fold();
                  changeStructure(app, structure);
                }}
              />
            )}
            <a href="/logout">{translate('Se déconnecter')}</a>
          </div>
        )}
      </Unfolding>
    </div>
  );
}

/** In the markup each application used: two generations of it, one in each. */
function Summary({ app }: { app: AppName }): JSX.Element {
  const structure = formatStructure(getStructure());
  if (app === 'orga') {
    return (
      <>
        <span class="user-logged-button__text">
          <span>{USER.fullName}</span>
          <span>{structure}</span>
        </span>
        <Icon name="down" />
      </>
    );
  }
  return (
    <>
      <span>
        <span class="logged-user-summary__name">{USER.fullName}</span>
        <span class="logged-user-summary__certification-center">{structure}</span>
      </span>
      <Icon name="down" />
    </>
  );
}
