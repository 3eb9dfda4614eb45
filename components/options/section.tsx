import type { ComponentChildren } from 'preact';
import type { OptionsMessages, OptionsSection } from '../../assets/messages/options-messages.ts';

interface SectionProps {
  readonly id: OptionsSection;
  readonly words: OptionsMessages;
  readonly children: ComponentChildren;
}

/** One part of the options; its heading is what links lead to. */
export function Section({ id, words, children }: SectionProps) {
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 class="options-heading" id={id} tabIndex={-1}>
        {words.sections[id]}
      </h2>
      {children}
    </section>
  );
}
