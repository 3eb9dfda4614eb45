import { Download, Printer } from 'lucide';
import { chooseHandOverMessages } from '../../assets/messages/choose-hand-over.ts';
import { chooseOptionsMessages } from '../../assets/messages/choose-options.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { getSchoolYear, getYearBefore } from '../../checklist/school-year.ts';
import { PagePart } from '../ui/column-page.tsx';
import { Icon } from '../ui/icon.tsx';
import { getPastToolPath } from '../year/past-tool.ts';
import type { HandOverProps, SheetProps } from './hand-over-props.ts';
import { HandOverSheet } from './hand-over-sheet.tsx';
import { SuccessorMessage } from './successor-message.tsx';

/**
 * The way to the other year that may be meant: from the one that has begun to the one that has ended, until the autumn holidays, and back.
 */
function OtherYear({ model: { today, calendar }, words }: SheetProps) {
  const { schoolYear, autumn } = calendar;
  const current = getSchoolYear(today);
  const isPast = schoolYear !== current;
  if (!isPast && today >= autumn.from) return null;
  const other = isPast ? current : getYearBefore(schoolYear);
  return (
    <p>
      <a class="link" href={isPast ? 'tools.html#hand-over' : getPastToolPath('hand-over', other)}>
        {words.otherYear(other)}
      </a>
    </p>
  );
}

/** A sheet, the file of everything, and the text for the successor: one below the other, each with its button. */
export function HandOver(props: HandOverProps) {
  const { languages, authors, saying, onExport } = props;
  const words = chooseHandOverMessages(languages);
  return (
    <>
      <PagePart id="hand-over" heading={chooseToolsMessages(languages).tools['hand-over']}>
        <p>{words.intro}</p>
        <OtherYear {...props} words={words} />
        <section class="hand-part" aria-labelledby="hand-sheet">
          <h3 class="hand-heading" id="hand-sheet">
            {words.sheetPart}
          </h3>
          <p class="hint">{words.printHint}</p>
          {authors && !authors.own.nickname && (
            <p class="hint">
              {words.nameHint}{' '}
              <a class="link" href="options.html#device">
                {words.nameLink}
              </a>
            </p>
          )}
          <p>
            <button
              type="button"
              class="button button-filled"
              disabled={!authors}
              onClick={() => window.print()}
            >
              <Icon node={Printer} />
              {words.print}
            </button>
          </p>
        </section>
        <section class="hand-part" aria-labelledby="hand-file">
          <h3 class="hand-heading" id="hand-file">
            {words.filePart}
          </h3>
          <p class="hint">{words.fileHint}</p>
          <p>
            <button type="button" class="button button-outline" onClick={onExport}>
              <Icon node={Download} />
              {words.export}
            </button>
          </p>
          <p role="status">{saying && chooseOptionsMessages(languages).fileSayings[saying]}</p>
        </section>
        <SuccessorMessage {...props} words={words} />
      </PagePart>
      {authors && (
        <section class="hand-preview" aria-labelledby="hand-preview">
          <h3 class="hand-heading" id="hand-preview">
            {words.preview}
          </h3>
          <HandOverSheet {...props} words={words} />
        </section>
      )}
    </>
  );
}
