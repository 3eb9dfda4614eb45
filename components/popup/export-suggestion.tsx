import type { PopupProps } from './popup-props.ts';

/** When the school year ends: whoever takes over will want what was noted. What comes of it is said with the data. */
export function ExportSuggestion({ words, files, isInTab, onExport, onOpenData }: PopupProps) {
  if (!files.suggestsExport) return null;
  return (
    <div class="notice suggestion">
      <p>{words.suggestExport}</p>
      <button
        type="button"
        class="button button-outline button-small"
        onClick={() => {
          if (isInTab) onExport();
          onOpenData();
        }}
      >
        {isInTab ? words.exportData : words.openExport}
      </button>
    </div>
  );
}
