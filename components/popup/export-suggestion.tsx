import type { PopupProps } from './popup-props.ts';

/** When the school year ends: whoever takes over will want what was noted. */
export function ExportSuggestion({ words, suggestsExport, onOpenData }: PopupProps) {
  if (!suggestsExport) return null;
  return (
    <div class="notice suggestion">
      <p>{words.suggestExport}</p>
      <button type="button" class="button button-outline button-small" onClick={onOpenData}>
        {words.openExport}
      </button>
    </div>
  );
}
