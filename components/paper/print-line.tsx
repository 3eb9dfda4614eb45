import { Printer } from 'lucide';
import { Icon } from '../ui/icon.tsx';

/** The one press that prints the page's sheet, and how it comes out of the printer. */
export function PrintLine({
  words,
}: {
  readonly words: { readonly print: string; readonly printHint: string };
}) {
  return (
    <div class="paper-line">
      <button type="button" class="button button-filled" onClick={() => window.print()}>
        <Icon node={Printer} />
        {words.print}
      </button>
      <p class="hint">{words.printHint}</p>
    </div>
  );
}
