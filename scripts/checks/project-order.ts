import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files of one project after those of another, also in a random order: a process that goes from one project to
 * another ends the browsers that it has, and starts them anew.
 */
export class ProjectOrder extends BaseSequencer {
  /** @returns the longest or largest files first; those of a project in the random order of the seed, if asked for */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const { shuffle, seed } = this.ctx.config.sequence;
    if (!shuffle) return sorted;
    const draw = ({ moduleId }: TestSpecification) =>
      createHash('sha256').update(`${seed} ${moduleId}`).digest('hex');
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) =>
      sorted
        .filter(({ project }) => project.name === name)
        .map((file) => ({ file, drawn: draw(file) }))
        .sort((a, b) => (a.drawn < b.drawn ? -1 : 1))
        .map(({ file }) => file),
    );
  }
}
