import { mergeProgress, type Progress, type StepMark } from '../checklist/progress.ts';
import type { StepId } from '../checklist/steps.ts';
import type { ChangeRequest } from './change-request.ts';

interface UnsavedMark {
  readonly request: ChangeRequest;
  readonly mark: StepMark;
  readonly hasFailed: boolean;
}

/**
 * Marks shown at once while the background saves them. A mark stays here until storage holds one at least as
 * late, so that nothing on screen flickers back between the click and the storage event.
 */
export class UnsavedMarks {
  readonly #marks = new Map<StepId, UnsavedMark>();

  add(request: ChangeRequest, mark: StepMark): void {
    this.#marks.set(request.step, { request, mark, hasFailed: false });
  }

  /** Forgets a mark that will never be saved. */
  drop(step: StepId): void {
    this.#marks.delete(step);
  }

  /** Notes that a mark could not be saved, unless a later one has taken its place. */
  fail(step: StepId, mark: StepMark): void {
    const unsaved = this.#marks.get(step);
    if (unsaved?.mark === mark) this.#marks.set(step, { ...unsaved, hasFailed: true });
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
    for (const [step, { mark }] of this.#marks) {
      const storedMark = stored[step];
      if (storedMark && storedMark.at >= mark.at) this.#marks.delete(step);
    }
    const marks = Object.fromEntries([...this.#marks].map(([step, { mark }]) => [step, mark]));
    return mergeProgress(stored, marks);
  }
}
