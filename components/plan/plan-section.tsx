import type { ComponentChildren } from 'preact';
import type { PlanMessages, PlanPart } from '../../assets/messages/plan-messages.ts';
import { PagePart } from '../ui/column-page.tsx';

interface PlanSectionProps {
  readonly id: PlanPart;
  readonly words: PlanMessages;
  readonly children: ComponentChildren;
}

/** One part of the plan's page. */
export function PlanSection({ id, words, children }: PlanSectionProps) {
  return (
    <PagePart id={id} heading={words.parts[id]}>
      {children}
    </PagePart>
  );
}
