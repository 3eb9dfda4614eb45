import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Filling } from '../../components/details/filling.tsx';
import type { LiveFilling } from '../../components/live/live-answer.ts';
import { makeModel } from '../fixtures/surface.ts';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const FILLING: LiveFilling = {
  first: { session: '2GT3:a', label: 'Remplir : 2GT3 a' },
  others: [
    { session: '2GT3:b', label: 'Remplir : 2GT3 b' },
    { session: 'CAP1:a', label: 'Remplir : CAP1' },
  ],
  more: 'Remplir…',
  another: '2 autres sessions prévues',
  busy: 'Remplissage du formulaire…',
  failed: 'Le formulaire n’a pas pu être rempli.',
};
const SCOPE = { establishment: makeModel().state.scope.establishment, schoolYear: '2026-2027' };
const onByHand = vi.fn<(act: () => void) => void>();
const onError = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  onByHand.mockReset().mockImplementation((act) => act());
  onError.mockReset();
  runtime.sendMessage.mockReset();
});

const show = (filling: LiveFilling | undefined = FILLING, tab?: number) =>
  render(<Filling live={{ lists: {}, filling }} model={makeModel()} tab={tab} {...{ onByHand, onError }} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the offer to fill in the form', () => {
  test('asks the background for the next session, and says what came of it', async () => {
    runtime.sendMessage.mockResolvedValue({ sentence: 'Tout est rempli.', isFilled: true });
    show();
    press('Remplir : 2GT3 a');
    expect(screen.getByRole('status').textContent).toBe(FILLING.busy);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Tout est rempli.'));
    expect(runtime.sendMessage.mock.calls).toEqual([
      [{ type: 'fill-session', scope: SCOPE, session: '2GT3:a', language: 'fr' }],
    ]);
  });

  test('asks once, however often it is pressed meanwhile', async () => {
    let answer = (_said: unknown) => {};
    runtime.sendMessage.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    show();
    press('Remplir : 2GT3 a');
    await screen.findByText(FILLING.busy);
    press('Remplir : 2GT3 a');
    answer({ sentence: 'Tout est rempli.', isFilled: true });
    await screen.findByText('Tout est rempli.');
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  test('has the rest of the plan in the page only once it is unfolded', async () => {
    runtime.sendMessage.mockResolvedValue({ sentence: 'Tout est rempli.', isFilled: true });
    show();
    expect(document.body.textContent).not.toContain('2GT3 b');
    press('2 autres sessions prévues');
    press('Remplir : 2GT3 b');
    await screen.findByText('Tout est rempli.');
    expect(runtime.sendMessage.mock.lastCall?.[0]).toMatchObject({ session: '2GT3:b' });
    press('2 autres sessions prévues');
    expect(document.body.textContent).not.toContain('2GT3 b');
  });

  test('says so when the background cannot be reached', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('gone'));
    show();
    press('Remplir : 2GT3 a');
    await screen.findByText(FILLING.failed);
    expect(onError).toHaveBeenCalled();
  });

  test('does nothing where no hand has pressed', () => {
    onByHand.mockImplementation(() => undefined);
    show();
    press('Remplir : 2GT3 a');
    press('2 autres sessions prévues');
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    expect(document.body.textContent).not.toContain('2GT3 b');
  });

  test('says in which tab, where it stands beside the page', () => {
    runtime.sendMessage.mockResolvedValue({ sentence: '', isFilled: true });
    show(FILLING, 7);
    press('Remplir : 2GT3 a');
    expect(runtime.sendMessage.mock.lastCall?.[0]).toMatchObject({ tab: 7 });
  });

  test('is not there where nothing is planned', () => {
    render(<Filling live={{ lists: {} }} model={makeModel()} {...{ onByHand, onError }} />);
    expect(screen.queryByRole('button', { name: /^Remplir/ })).toBe(null);
  });
});
