import type { ComponentChildren, JSX } from 'preact';

/** A card with one number. */
export function Figure({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="block figure">
      <h2>{label}</h2>
      <p class="figure__value">{children}</p>
    </section>
  );
}
