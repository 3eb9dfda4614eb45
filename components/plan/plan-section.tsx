import type { ComponentChildren } from 'preact';
import type { PlanMessages, PlanPart } from '../../assets/messages/plan-messages.ts';

interface PlanSectionProps {
  readonly id: PlanPart;
  readonly words: PlanMessages;
  readonly children: ComponentChildren;
}

/** One part of the plan's page; its heading is what links lead to. */
export function PlanSection({ id, words, children }: PlanSectionProps) {
  return (
    <section class="plan-section" aria-labelledby={id}>
      <h2 class="plan-heading" id={id} tabIndex={-1}>
        {words.parts[id]}
      </h2>
      {children}
    </section>
  );
}
