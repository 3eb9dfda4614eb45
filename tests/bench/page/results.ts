import type { Run } from './figures.ts';
import type { Subject } from './subjects.ts';

/** How much of a known work of a content script the profile showed. */
export interface ProfilerCheck {
  /** What it worked, in ms. */
  readonly worked: number;
  /** What the profile showed of it, in ms. */
  readonly seen: number;
}

/** All that was measured of one subject. */
export interface SubjectResults {
  /** Its content script with its styles, in bytes once gzipped. */
  readonly size: number;
  readonly runs: readonly Run[];
}

/** All that was measured. Runs of one index were made one after the other. */
export interface BenchResults {
  readonly check: ProfilerCheck;
  /** Of those that were compared: ours, the empty script, and the peers that were asked for. */
  readonly subjects: Readonly<Partial<Record<Subject, SubjectResults>>>;
}
