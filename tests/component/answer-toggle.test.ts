import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerToggle } from '../../entrypoints/overlay.content/answer-toggle.ts';

type Listener = (message: unknown, sender: { id?: string }) => unknown;

const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'check-list-pix',
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const OURS = { id: 'check-list-pix' };

let life: AbortController;
let onToggle: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  life = new AbortController();
  onToggle = vi.fn<() => void>();
  answerToggle(onToggle, life.signal);
});

afterEach(() => life.abort());

/** What the page's listeners answer to a message. */
const send = (message: unknown, sender: { id?: string } = OURS) =>
  [...listeners].map((listener) => listener(message, sender));

describe('the keyboard shortcut, passed on by the background', () => {
  test('opens or closes the card each time, and leaves the answer to others', () => {
    expect(send({ type: 'toggle-card' })).toEqual([undefined]);
    send({ type: 'toggle-card' });
    expect(onToggle).toHaveBeenCalledTimes(2);
  });

  test.each([{ id: 'another' }, {}])('does nothing when it comes from a stranger: %j', (sender) => {
    send({ type: 'toggle-card' }, sender);
    expect(onToggle).not.toHaveBeenCalled();
  });

  test.each([[{ type: 'describe' }], ['toggle-card'], [null], [undefined], [{}]])(
    'is not taken for any other message: %j',
    (message) => {
      send(message);
      expect(onToggle).not.toHaveBeenCalled();
    },
  );

  test('is listened to no more once the script has ended', () => {
    life.abort();
    expect(listeners.size).toBe(0);
  });
});
