import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { choosePaperMessages } from '../../assets/messages/choose-paper.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { SHEET_KINDS, type SheetKind } from '../../checklist/paper/sheet-kinds.ts';
import { Choices } from '../options/choices.tsx';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';
import { Icon } from '../ui/icon.tsx';
import { BoardSheet } from './board-sheet.tsx';
import { FileSheets } from './file-sheet.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { useDoneDevices } from './use-done-devices.ts';

/** The check-list on paper: which sheet, and how it comes out of the printer. */
export function PaperTool({ model, languages }: ToolProps) {
  const words = choosePaperMessages(languages);
  const [kind, setKind] = useState<SheetKind>('board');
  const [wantsNotes, setWantsNotes] = useState(true);
  const devices = useDoneDevices(model);
  const isAnyNote = model.statuses.some(({ mark }) => mark?.note);
  return (
    <>
      <PagePart id="paper" heading={chooseToolsMessages(languages).tools.paper}>
        <Choices
          legend={words.kindLegend}
          name="paper-kind"
          value={kind}
          choices={SHEET_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={setKind}
        />
        <p>{words.intros[kind]}</p>
        {kind === 'file' &&
          (isAnyNote ? (
            <label class="choice">
              <input
                type="checkbox"
                class="step-box"
                checked={wantsNotes}
                onChange={({ currentTarget: { checked } }) => setWantsNotes(checked)}
              />
              <span>{words.withNotes}</span>
            </label>
          ) : (
            <p class="hint">{words.noNotes}</p>
          ))}
        <div class="paper-line">
          <button type="button" class="button button-filled" onClick={() => window.print()}>
            <Icon node={Printer} />
            {words.print}
          </button>
          <p class="hint">{words.printHint}</p>
        </div>
      </PagePart>
      <PaperPreview id="paper-preview" heading={words.preview}>
        {kind === 'board' ? (
          <BoardSheet model={model} words={words} />
        ) : (
          <FileSheets model={model} words={words} devices={devices} hasNotes={wantsNotes && isAnyNote} />
        )}
      </PaperPreview>
    </>
  );
}
