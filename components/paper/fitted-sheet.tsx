import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PaperMessages } from '../../assets/messages/paper-messages.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { type FittedKind, fitToPaper } from './fit-to-paper.ts';
import { SheetHead } from './sheet-head.tsx';

interface FittedSheetProps {
  readonly model: Pick<SurfaceModel, 't' | 'state' | 'today'>;
  readonly words: Pick<PaperMessages, 'school' | 'printedOn' | 'manyPages'>;
  readonly title: string;
  readonly kind: FittedKind;
  readonly children: ComponentChildren;
}

/** A sheet of one A4 page, as long as its letters can be read; of so many steps that they could not, of several with the same heading. */
export function FittedSheet({ model, words, title, kind, children }: FittedSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const [pages, setPages] = useState(1);
  // At each drawing: a longer name or one line more may not fit as it did.
  useLayoutEffect(() => {
    setPages((before) => (sheet.current && fitToPaper(sheet.current, kind)) ?? before);
  });
  return (
    <>
      {pages > 1 && <p class="hint paper-pages">{words.manyPages}</p>}
      <article ref={sheet} class="paper-sheet" data-kind={kind} data-long={pages > 1 || undefined}>
        <div class="paper-top">
          <SheetHead model={model} words={words} title={title} />
        </div>
        {children}
        <div class="paper-foot" aria-hidden="true" />
      </article>
    </>
  );
}
