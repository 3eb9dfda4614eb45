import { ConfirmBox } from './confirm-box.tsx';
import type { DataProps } from './data-props.ts';

/** Erases everything, once the user has read what goes and said so a second time. */
export function EraseBox({ words, model, files, onExport, onEraseAll }: DataProps) {
  return (
    <ConfirmBox
      heading={words.eraseHeading}
      openLabel={words.eraseOpen}
      question={words.eraseQuestion}
      lines={[words.eraseWhat, words.eraseOthers]}
      confirmLabel={words.eraseConfirm}
      cancelLabel={words.eraseCancel}
      isDisabled={!model.canTick}
      saying={files.erasing && words.eraseSayings[files.erasing]}
      onConfirm={onEraseAll}
    >
      <button type="button" class="button button-small button-outline" onClick={onExport}>
        {words.eraseExport}
      </button>
    </ConfirmBox>
  );
}
