import fc from 'fast-check';
import { describe, test } from 'vitest';
import { isStepId } from '../../../../checklist/steps.ts';
import { parseChangeRequest } from '../../../../storage/changes/change-request.ts';
import { readItem } from '../../../../storage/schema/read-item.ts';
import { toProgress } from '../../../../storage/schema/to-progress.ts';
import { anyFirstMark, anyFirstSteps, type FirstMark } from '../../../fixtures/first-version.ts';
import { checkProperty } from '../../../fixtures/property-runs.ts';

const NAME = 'progress:default:2026-2027';

/** Whether all that a mark of the first version said is still said. */
function isKept(mark: FirstMark, kept: ReturnType<typeof toProgress>['share-codes']): boolean {
  return (
    kept?.state === mark.state &&
    kept.day === mark.day &&
    kept.putOffUntil === mark.putOffUntil &&
    (kept.parts ?? []).join() === [...(mark.parts ?? [])].sort().join()
  );
}

describe('what the first version stored', () => {
  test('keeps every tick', () =>
    checkProperty(
      'migrate(v1..latest)',
      fc.property(anyFirstSteps, (steps) => {
        const { value, condition } = readItem(NAME, { schema: 1, steps }, 'v1');
        const progress = toProgress(value);
        return (
          condition === 'good' &&
          Object.entries(steps).every(([id, mark]) => !isStepId(id) || isKept(mark, progress[id])) &&
          Object.keys(steps).every((id) => value.has(id))
        );
      }),
    ));

  test('keeps every tick even when it does not say its version', () =>
    checkProperty(
      'migrate unnamed version',
      fc.property(anyFirstSteps, (steps) => {
        const progress = toProgress(readItem(NAME, { steps }, 'v1').value);
        return Object.entries(steps).every(([id, mark]) => !isStepId(id) || isKept(mark, progress[id]));
      }),
    ));

  test('keeps every click that waits in its outbox', () =>
    checkProperty(
      'migrate outbox',
      fc.property(anyFirstMark, fc.uuid(), (mark, id) => {
        const scope = { establishment: 'default', schoolYear: '2026-2027' };
        const request = parseChangeRequest({ type: 'change-step', id, scope, step: 'share-codes', mark });
        if (!request || request === 'newer') return false;
        return request.document === NAME && isKept(mark, toProgress(request.changes)['share-codes']);
      }),
    ));
});
