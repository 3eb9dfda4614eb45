import type { JSX } from 'preact';
import { changeStructure } from '../client/change-structure.ts';
import { translate } from '../client/translate.ts';
import type { AppName } from '../hosts.ts';
import { Unfolding } from '../ui/unfolding.tsx';
import { StructureList } from './structure-list.tsx';

const LABELS: Record<AppName, string> = { orga: "Changer d'organisation", certif: 'Changer de centre' };
const LIST_ID = 'structure-switcher-list';

/** In the sidebar's footer, for someone who belongs to several structures. */
export function StructureSwitcher({ app }: { app: AppName }): JSX.Element {
  const label = translate(LABELS[app]);
  return (
    <Unfolding
      class="pix-structure-switcher"
      buttonClass="pix-structure-switcher__button"
      summary={label}
      controls={LIST_ID}
      hasPopup="listbox"
    >
      {(fold) => (
        <StructureList
          id={LIST_ID}
          label={label}
          onChoose={(structure) => {
            fold();
            changeStructure(app, structure);
          }}
        />
      )}
    </Unfolding>
  );
}
