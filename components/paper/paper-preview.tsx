import type { ComponentChildren } from 'preact';

interface PaperPreviewProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** Sheets as they come out of the printer; on paper, they alone. */
export function PaperPreview({ id, heading, children }: PaperPreviewProps) {
  return (
    <section class="paper-preview" aria-labelledby={id}>
      <h3 class="paper-preview-heading" id={id}>
        {heading}
      </h3>
      <div class="paper-sheets">{children}</div>
    </section>
  );
}
