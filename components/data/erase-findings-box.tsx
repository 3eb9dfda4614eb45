import { ConfirmBox } from './confirm-box.tsx';
import type { DataProps } from './data-props.ts';

/** Erases what was read on Pix, and nothing of the progress. */
export function EraseFindingsBox({ words, model, findingsErasing, onEraseFindings }: DataProps) {
  return (
    <ConfirmBox
      heading={words.eraseFindingsHeading}
      openLabel={words.eraseFindingsOpen}
      question={words.eraseFindingsQuestion}
      lines={[words.eraseFindingsWhat, words.eraseFindingsAgain]}
      confirmLabel={words.eraseConfirm}
      cancelLabel={words.eraseCancel}
      isDisabled={!model.canTick}
      saying={findingsErasing && words.eraseFindingsSayings[findingsErasing]}
      onConfirm={onEraseFindings}
    />
  );
}
