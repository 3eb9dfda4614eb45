import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { StepMark } from '../../checklist/progress.ts';
import { describeDone, JustDone } from '../../components/ui/just-done.tsx';
import { mark } from '../fixtures/marks.ts';
import { showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const DONE = mark('done');
const PUT_OFF = mark('todo', { putOffUntil: '2026-09-25' });

/** The model of a day on which a step has this mark, and its status. */
function markStep(made: StepMark, t: Messages = fr) {
  const model = makeModel({ progress: { 'share-codes': made } }, '2026-09-10', t);
  const [status] = pick(model, 'share-codes');
  if (!status) throw new Error('No status');
  return { model, status };
}

function showJustDone(made: StepMark, t: Messages) {
  const { model, status } = markStep(made, t);
  const onUndo = vi.fn<() => void>();
  render(
    <div role="status">
      <JustDone {...describeDone(status, model)} t={t} onUndo={onUndo} />
    </div>,
  );
  return onUndo;
}

describe('the step just acted on', () => {
  test.each([
    ['ticked', DONE, fr, 'Fait : Communiquez les codes de campagne'],
    ['put off', PUT_OFF, fr, 'Reporté au 25 septembre : Communiquez les codes de campagne'],
    ['ticked', DONE, en, `Done: ${en.steps(20)['share-codes'].title}`],
    ['put off', PUT_OFF, en, `Put off until 25 September: ${en.steps(20)['share-codes'].title}`],
  ] as const)('is said as it was %s', (_name, made, t, sentence) => {
    showJustDone(made, t);
    const paragraph = screen.getByRole('status').querySelector('p');
    expect(paragraph?.textContent?.replace(/\s/g, ' ')).toBe(sentence);
  });

  test('ticked after it was put off is said as done', () => {
    showJustDone(mark('done', { putOffUntil: '2026-09-25' }), en);
    screen.getByText(/^Done: /);
  });

  test.each([
    ['Annuler', fr],
    ['Undo', en],
  ])('has its way back: "%s"', (name, t) => {
    const onUndo = showJustDone(DONE, t);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('put off in the card is taken up again, and stays not done', () => {
    const { model, status } = markStep(PUT_OFF);
    const { onPutOff, onSetDone } = showDetails({ model, justDone: status });
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(onPutOff.mock.calls).toEqual([['share-codes', undefined]]);
    expect(onSetDone).not.toHaveBeenCalled();
  });
});
