import type { PacksMessages } from '../../assets/messages/packs-messages.ts';
import type { Pack } from '../../checklist/packs/pack.ts';
import type { PackFault } from '../../checklist/packs/read-pack.ts';
import type { ManagedSettings } from '../../storage/managed/managed-settings.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import type { Packs } from './find-packs.ts';

/** What became of a file that was picked: a pack to be shown before it is added, or why it is none. */
export type PickedPack =
  | { readonly kind: 'pack'; readonly pack: Pack; readonly text: string; readonly former?: number }
  | { readonly kind: 'wrong'; readonly faults: readonly PackFault[] }
  | { readonly kind: 'not-text' | 'bundled' | 'managed' | 'not-kept' };

/** What was done last, to be said and taken back. */
export interface LastAct {
  readonly act: 'added' | 'removed' | 'dropped';
  readonly pack: Pack;
}

/** What the options know of packs, and what can be done to them. */
export interface PacksProps {
  readonly words: PacksMessages;
  readonly packs: Packs;
  /** What the organisation has set. */
  readonly managed?: ManagedSettings;
  /** The pack whose group size counts, where the user chose none. */
  readonly advising?: Pack | undefined;
  /** Of those that come along, the ids of those that fit the school. */
  readonly suggested: readonly string[];
  /** How many steps of a pack have ticks or notes, by its id. */
  readonly kept: Readonly<Record<string, number>>;
  readonly picked: PickedPack | undefined;
  readonly last: LastAct | undefined;
  readonly onAdd: (pack: Pack) => void;
  readonly onRemove: (pack: Pack) => void;
  readonly onDrop: (pack: Pack) => void;
  readonly onUndo: () => void;
  readonly onPick: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What each part of the section is given. */
export interface PackPartProps {
  readonly model: SurfaceModel;
  readonly packs: PacksProps;
}
