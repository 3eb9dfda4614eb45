import { mergeProgress, type Progress } from '../checklist/progress.ts';
import type { StepId } from '../checklist/steps.ts';
import type { ChangeRequest } from './change-request.ts';

interface UnsavedMark {
  readonly request: ChangeRequest;
  readonly hasFailed: boolean;
}

/**
 * Marks shown at once while the background saves them. A mark stays here until storage holds one at least as
 * late, so that nothing on screen flickers back between the click and the storage event.
 */
export class UnsavedMarks {
  readonly #marks = new Map<StepId, UnsavedMark>();

  add(request: ChangeRequest): void {
    this.#marks.set(request.step, { request, hasFailed: false });
  }

  /** Forgets a mark that will never be saved. */
  drop({ step, id }: ChangeRequest): void {
    if (this.#marks.get(step)?.request.id === id) this.#marks.delete(step);
  }

  /** Notes that a mark could not be saved, unless a later one has taken its place. */
  fail(request: ChangeRequest): void {
    if (this.#marks.get(request.step)?.request.id === request.id) {
      this.#marks.set(request.step, { request, hasFailed: true });
    }
  }

  get hasFailed(): boolean {
    return [...this.#marks.values()].some(({ hasFailed }) => hasFailed);
  }

  /** The requests whose saving failed, to be sent again. */
  listFailed(): ChangeRequest[] {
    return [...this.#marks.values()].filter(({ hasFailed }) => hasFailed).map(({ request }) => request);
  }

  clear(): void {
    this.#marks.clear();
  }

  /** What to show: stored progress with these marks over it; those that storage has caught up with are dropped. */
  applyTo(stored: Progress): Progress {
    for (const [step, { request }] of this.#marks) {
      const storedMark = stored[step];
      if (storedMark && storedMark.at >= request.mark.at) this.#marks.delete(step);
    }
    const marks = Object.fromEntries([...this.#marks].map(([step, { request }]) => [step, request.mark]));
    return mergeProgress(stored, marks);
  }
}
