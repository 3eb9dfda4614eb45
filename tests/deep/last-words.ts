import { STEP_IDS, type StepId } from '../../checklist/steps.ts';
import type { ShownStep, ShownYear, StepState } from './screen/read-popup.ts';

/** One action of a user: what it said of a step. */
export interface Action {
  readonly step: StepId;
  readonly state?: StepState;
  readonly note?: string;
}

const UNTOUCHED: ShownStep = { state: 'todo', note: '' };

/** The last action on each step wins, by time: what every screen must show in the end. */
export class LastWords {
  readonly #steps = new Map<StepId, ShownStep>();
  count = 0;

  add({ step, ...said }: Action): void {
    this.count += 1;
    this.#steps.set(step, { ...this.get(step), ...said });
  }

  get(step: StepId): ShownStep {
    return this.#steps.get(step) ?? UNTOUCHED;
  }

  /** "done/total", as the progress bar says it. */
  get bar(): string {
    const states = STEP_IDS.map((step) => this.get(step).state);
    const total = states.filter((state) => state !== 'not-applicable').length;
    return `${states.filter((state) => state === 'done').length}/${total}`;
  }

  /** What a popup does not show of it, in words: one line each, none when nothing is lost. */
  listLosses(where: string, shown: ShownYear): string[] {
    const losses = STEP_IDS.flatMap((step) => {
      const { state, note } = shown.steps.get(step) ?? { state: 'not shown', note: '' };
      const wanted = this.get(step);
      return state === wanted.state && note === wanted.note
        ? []
        : [`${where}: ${step} is ${state} "${note}", not ${wanted.state} "${wanted.note}"`];
    });
    return shown.bar === this.bar ? losses : [...losses, `${where}: bar ${shown.bar}, not ${this.bar}`];
  }
}
