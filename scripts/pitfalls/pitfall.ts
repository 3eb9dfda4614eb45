/** A change of one place in the product that brings a pitfall back. */
export interface Mutant {
  readonly file: string;
  /** Found once in the file. */
  readonly from: string;
  readonly to: string;
  /** Where it can be noticed; in both browsers by default. */
  readonly browsers?: readonly ('chromium' | 'firefox')[];
}

/** An end-to-end test, by its file under tests/e2e/ and its name. It runs in both browsers. */
export interface PitfallTest {
  readonly file: string;
  readonly name: string;
  /** Must turn this test red. */
  readonly mutant?: Mutant;
}

/** Something that breaks overlays on the pages of others. */
export interface Pitfall {
  /** What goes wrong for those who do not know. */
  readonly breaks: string;
  readonly tests: readonly PitfallTest[];
  /** Why it does not apply, in place of tests. */
  readonly notApplicable?: string;
  /** What is to be said of one browser. */
  readonly remarks?: Partial<Record<'chromium' | 'firefox', string>>;
}
