import type { PopupProps } from './popup-props.ts';

/** When the school year ends: whoever takes over will want what was noted. */
export function ExportSuggestion({ words, files, isInTab, onExport, onOpenData }: PopupProps) {
  if (!files.suggestsExport) return null;
  return (
    <div class="notice suggestion">
      <p>{words.suggestExport}</p>
      <button
        type="button"
        class="button button-outline button-small"
        onClick={isInTab ? onExport : onOpenData}
      >
        {words.exportData}
      </button>
    </div>
  );
}
