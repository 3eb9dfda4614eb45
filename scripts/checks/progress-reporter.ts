import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSpecification } from 'vitest/node';
import { estimateSecondsLeft, formatSeconds } from './time-left.ts';

/** Marks the lines that the test command passes on while the run goes on. */
export const PROGRESS_MARK = '│ ';

/** Of those lines, after the mark: what failed, and under it why. */
export const OF_A_FAILURE = /^(FAIL | {5})/;

/** At most one line of progress in so many ms; failures come at once. */
const LEAST_GAP_MS = 2000;

/** Where the times of files are kept from run to run, by {@link nameFile}, in ms. */
const DURATIONS_FILE = '.cache/reports/durations.json';

/** A file of tests in one project, such as `e2e-firefox tests/e2e/where.test.ts`. */
const nameFile = (project: string, file: string) => `${project} ${file}`;

function readDurations(): Readonly<Record<string, number>> {
  try {
    return JSON.parse(readFileSync(DURATIONS_FILE, 'utf8')) as Record<string, number>;
  } catch {
    // Nothing has run yet: each file counts alike.
    return {};
  }
}

/** Tells what a run is at: files done of all, the time left, each failure at once with its pictures. */
export default class ProgressReporter implements Reporter {
  readonly #durations = readDurations();
  readonly #startedAt = Date.now();
  readonly #times: Record<string, number> = {};
  #waiting = new Map<string, number>();
  #all = 0;
  #done = 0;
  #doneWeight = 0;
  #failed = 0;
  #lastLine = 0;

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    const names = specifications.map(({ project, moduleId }) =>
      nameFile(project.name, moduleId.slice(project.config.root.length + 1)),
    );
    const known = names.flatMap((name) => this.#durations[name] ?? []);
    const usual = known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : 1;
    this.#waiting = new Map(names.map((name) => [name, this.#durations[name] ?? usual]));
    this.#all = names.length;
  }

  onTestCaseResult(testCase: TestCase): void {
    const { state, errors } = testCase.result();
    if (state !== 'failed') return;
    this.#failed += 1;
    const { pictures = [] } = testCase.meta() as { pictures?: readonly string[] };
    this.#tellFailure(testCase.module, testCase.fullName, errors);
    for (const picture of pictures) this.#print(`     picture: ${picture}`);
  }

  onTestModuleEnd(testModule: TestModule): void {
    const { project, relativeModuleId } = testModule;
    const name = nameFile(project.name, relativeModuleId);
    this.#doneWeight += this.#waiting.get(name) ?? 0;
    this.#waiting.delete(name);
    this.#done += 1;
    const { duration } = testModule.diagnostic();
    this.#times[name] = duration;
    const errors = testModule.errors();
    if (errors.length > 0) this.#tellFailure(testModule, '(outside its tests)', errors);
    if (Date.now() - this.#lastLine < LEAST_GAP_MS && this.#waiting.size > 0) return;
    this.#lastLine = Date.now();
    const left = estimateSecondsLeft({
      elapsedMs: Date.now() - this.#startedAt,
      doneWeight: this.#doneWeight,
      leftWeight: [...this.#waiting.values()].reduce((sum, each) => sum + each, 0),
    });
    const parts = [
      `${this.#done}/${this.#all} files`,
      `${project.name} ${relativeModuleId.replace(/^tests\//, '')} ${Math.round(duration / 1000)} s`,
      this.#failed > 0 ? `${this.#failed} failed` : '',
      this.#waiting.size > 0 ? `${formatSeconds(left)} left` : 'done',
    ];
    this.#print(parts.filter(Boolean).join(' · '));
  }

  onTestRunEnd(): void {
    mkdirSync(dirname(DURATIONS_FILE), { recursive: true });
    writeFileSync(DURATIONS_FILE, JSON.stringify({ ...this.#durations, ...this.#times }));
  }

  #tellFailure(
    { project, relativeModuleId }: TestModule,
    name: string,
    errors: readonly { readonly message: string }[],
  ): void {
    this.#print(`FAIL ${project.name} ${relativeModuleId} > ${name}`);
    for (const { message } of errors) this.#print(`     ${message.split('\n')[0]}`);
  }

  #print(line: string): void {
    process.stdout.write(`${PROGRESS_MARK}${line}\n`);
  }
}
