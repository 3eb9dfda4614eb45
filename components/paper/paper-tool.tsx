import { useState } from 'preact/hooks';
import { choosePaperMessages } from '../../assets/messages/choose-paper.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { SHEET_KINDS, type SheetKind } from '../../checklist/paper/sheet-kinds.ts';
import { listDoneDevices } from '../../storage/surface/done-devices.ts';
import { Choices } from '../options/choices.tsx';
import { useStored } from '../surface/use-stored.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { CheckChoice } from '../ui/check-choice.tsx';
import { PagePart } from '../ui/column-page.tsx';
import { BoardSheet } from './board-sheet.tsx';
import { FileSheet } from './file-sheet.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { PrintLine } from './print-line.tsx';
import { StepPages } from './step-pages.tsx';

/** The check-list on paper: which sheet, and how it comes out of the printer. */
export function PaperTool({ model, languages }: ToolProps) {
  const words = choosePaperMessages(languages);
  const [kind, setKind] = useState<SheetKind>('board');
  const [wantsNotes, setWantsNotes] = useState(true);
  const [wantsTexts, setWantsTexts] = useState(false);
  const devices = useStored(model, listDoneDevices);
  const { statuses, texts, state } = model;
  const { schoolYear } = state.scope;
  const noted = statuses.filter(({ mark }) => mark?.note);
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
        {kind === 'file' && (
          <div class="choices">
            {noted.length > 0 ? (
              <CheckChoice label={words.withNotes} isChecked={wantsNotes} onCheck={setWantsNotes} />
            ) : (
              <p class="hint">{words.noNotes}</p>
            )}
            <CheckChoice label={words.withTexts} isChecked={wantsTexts} onCheck={setWantsTexts} />
          </div>
        )}
        <PrintLine words={words} />
      </PagePart>
      <PaperPreview id="paper-preview" heading={words.preview}>
        {kind === 'board' ? (
          <BoardSheet model={model} words={words} />
        ) : (
          <FileSheet model={model} words={words} devices={devices} />
        )}
        {kind === 'file' && wantsNotes && noted.length > 0 && (
          <StepPages
            model={model}
            words={words}
            title={words.notesTitle(schoolYear)}
            head={words.note}
            steps={noted}
            say={({ mark }) => mark?.note}
          />
        )}
        {kind === 'file' && wantsTexts && (
          <StepPages
            model={model}
            words={words}
            title={words.textsTitle(schoolYear)}
            head={words.texts}
            steps={statuses}
            say={({ step }) => [texts[step.id].what, texts[step.id].why].join('\n').trim()}
          />
        )}
      </PaperPreview>
    </>
  );
}
