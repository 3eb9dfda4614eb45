import type { CallsByArea } from './counted-storage.ts';

/** One run of a measure. */
export interface Sample {
  /** How much data: fields with their times. */
  readonly registers: number;
  /** How long a plain `storage.sync.set` took in the same run, in ms. */
  readonly plain: number;
  /** How long each part of what is measured took, in ms. */
  readonly spans: Readonly<Record<string, number>>;
  /** The calls of storage it took, for a measure that makes any. */
  readonly calls?: CallsByArea;
}

/** What the page offers to the script that runs the measures. */
export interface Bench {
  /** Fills both areas with so many establishment-years. */
  fill(count: number): Promise<void>;
  /** A tick, of a surface kept open from one run to the next. */
  tick(): Promise<Sample>;
  /** A surface opened on what is stored, until it shows. */
  hydrate(): Promise<Sample>;
  /** Two replicas of so many full establishment-years, merged. */
  merge(count: number): Promise<Sample>;
}
