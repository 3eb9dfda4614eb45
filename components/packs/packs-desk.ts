import { choosePacksMessages } from '../../assets/messages/choose-packs.ts';
import { findAdvisingPack } from '../../checklist/packs/combine-packs.ts';
import { findPackOfStep, MAX_PACK_LENGTH, type Pack } from '../../checklist/packs/pack.ts';
import { readPack } from '../../checklist/packs/read-pack.ts';
import { suggestPacks } from '../../checklist/packs/suggest-packs.ts';
import { findPage } from '../../pix/find-page.ts';
import { decodeFile } from '../../storage/file/decode-file.ts';
import type { ChecklistState } from '../../storage/surface/checklist-state.ts';
import type { editChecklist } from '../../storage/surface/edit-checklist.ts';
import { isBundledPack } from './find-packs.ts';
import type { LastAct, PacksProps, PickedPack } from './packs-props.ts';
import type { PacksStore } from './watch-packs.ts';

interface DeskOptions {
  readonly store: PacksStore;
  readonly edit: Pick<ReturnType<typeof editChecklist>, 'setPack'>;
  readonly readState: () => ChecklistState;
  readonly onChange: () => void;
  /** Takes the user to what was made of the file. */
  readonly onPicked: () => void;
  readonly report: (error: unknown) => void;
}

/** Four bytes a letter at most: a longer file is refused before it is read. */
const MAX_BYTES = MAX_PACK_LENGTH * 4;

/** How many steps of each pack have ticks or notes. */
function countKept(progress: ChecklistState['progress']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of Object.keys(progress)) {
    const pack = findPackOfStep(id);
    if (pack !== undefined) counts[pack] = (counts[pack] ?? 0) + 1;
  }
  return counts;
}

/** What the options do with packs: each act is said, and can be taken back until the next. */
export function openPacksDesk({ store, edit, readState, onChange, onPicked, report }: DeskOptions) {
  let picked: PickedPack | undefined;
  let last: LastAct | undefined;
  /** The file that was erased last, for it to come back. */
  let dropped = '';

  const turn = (pack: Pack, isOn: boolean) => edit.setPack(pack.id, isOn ? pack.version : undefined);

  async function act(act: LastAct['act'], pack: Pack): Promise<void> {
    picked = undefined;
    last = { act, pack };
    onChange();
    if (act === 'dropped') await store.dropFile(pack.id);
    else await turn(pack, act === 'added');
  }

  async function undo(): Promise<void> {
    const undone = last;
    last = undefined;
    onChange();
    if (!undone) return;
    if (undone.act === 'dropped') await store.keepFile(undone.pack.id, dropped);
    else await turn(undone.pack, undone.act === 'removed');
  }

  function read(text: string | undefined): PickedPack {
    if (text === undefined) return { kind: 'not-text' };
    const reading = readPack(text, (address) => findPage(new URL(address)) !== undefined);
    if (!reading.ok) return { kind: 'wrong', faults: reading.faults };
    const { pack } = reading;
    if (isBundledPack(pack.id)) return { kind: 'bundled' };
    const former = store.read().known.find((known) => known.pack.id === pack.id);
    if (former?.origin === 'managed') return { kind: 'managed' };
    return { kind: 'pack', pack, text, ...(former && { former: former.pack.version }) };
  }

  async function pick(file: File): Promise<void> {
    last = undefined;
    picked =
      file.size > MAX_BYTES
        ? { kind: 'wrong', faults: [{ fault: 'too-big' }] }
        : read(decodeFile(new Uint8Array(await file.arrayBuffer())));
    onChange();
    onPicked();
  }

  async function confirm(): Promise<void> {
    if (picked?.kind !== 'pack') return;
    const { pack, text } = picked;
    if (await store.keepFile(pack.id, text)) return act('added', pack);
    picked = { kind: 'not-kept' };
    onChange();
    onPicked();
  }

  return {
    /** What the section shows now. */
    read(languages: readonly string[]): PacksProps {
      const { establishment, scope, progress } = readState();
      const { packs, managed, ownGroupSize } = store.readApplied();
      return {
        words: choosePacksMessages(languages),
        packs: store.read(),
        managed,
        advising: ownGroupSize === undefined ? findAdvisingPack(packs) : undefined,
        suggested: suggestPacks(establishment?.name ?? '', scope.schoolYear, managed.schoolKind),
        kept: countKept(progress),
        picked,
        last,
        onAdd: (pack) => void act('added', pack).catch(report),
        onRemove: (pack) => void act('removed', pack).catch(report),
        onDrop: (pack) => {
          dropped = store.getFile(pack.id) ?? '';
          void act('dropped', pack).catch(report);
        },
        onUndo: () => void undo().catch(report),
        onPick: (file) => void pick(file).catch(report),
        onConfirm: () => void confirm().catch(report),
        onCancel: () => {
          picked = undefined;
          onChange();
        },
      };
    },
  };
}
