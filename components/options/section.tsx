import type { ComponentChildren } from 'preact';
import type { OptionsMessages, OptionsSection } from '../../assets/messages/options-messages.ts';
import { PagePart } from '../ui/column-page.tsx';

interface SectionProps {
  readonly id: OptionsSection;
  readonly words: OptionsMessages;
  readonly children: ComponentChildren;
}

/** One part of the options. */
export function Section({ id, words, children }: SectionProps) {
  return (
    <PagePart id={id} heading={words.sections[id]}>
      {children}
    </PagePart>
  );
}
