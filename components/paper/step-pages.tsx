import type { ComponentChildren } from 'preact';
import type { StepStatus } from '../../checklist/step-status.ts';
import { SheetHead } from './sheet-head.tsx';
import type { SheetProps } from './sheet-props.ts';

interface StepPagesProps extends Pick<SheetProps, 'model' | 'words'> {
  readonly title: string;
  /** What is said of each step. */
  readonly head: string;
  readonly steps: readonly StepStatus[];
  readonly say: (status: StepStatus) => ComponentChildren;
}

/** What is said of steps, over as many pages as it takes: nothing of a step is cut by the end of one. */
export function StepPages({ model, words, title, head, steps, say }: StepPagesProps) {
  return (
    <article class="paper-sheet" data-kind="pages">
      <table class="file-table">
        {/* At the head of each page, and room at the foot of each. */}
        <thead>
          <tr>
            <td colSpan={2} class="notes-head">
              <SheetHead model={model} words={words} title={title} />
            </td>
          </tr>
          <tr>
            <th scope="col">{words.heads.step}</th>
            <th scope="col">{head}</th>
          </tr>
        </thead>
        <tfoot aria-hidden="true">
          <tr>
            <td colSpan={2} class="notes-foot" />
          </tr>
        </tfoot>
        <tbody>
          {steps.map((status) => (
            <tr key={status.step.id}>
              <th scope="row">{model.texts[status.step.id].title}</th>
              <td class="file-note">{say(status)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
