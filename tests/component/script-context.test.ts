import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../entrypoints/overlay.content/script-context.ts';

const runtime = vi.hoisted(() => ({ id: 'check-list-pix' as string | undefined }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

describe('the life of a content script', () => {
  const start = () => new ContentScriptContext();
  afterEach(() => {
    // The next one ends it.
    start();
    runtime.id = 'check-list-pix';
  });

  it('ends when a newer script starts, which goes on', () => {
    const older = start();
    const newer = start();
    expect(older.signal.aborted).toBe(true);
    expect(newer.signal.aborted).toBe(false);
  });

  it('does not end by any event of the page', () => {
    const life = start();
    for (const name of ['check-list-pix:started', 'check-list-pix:end', 'wxt:content-script-started'])
      for (const target of [document, window, document.documentElement])
        target.dispatchEvent(new Event(name));
    window.postMessage({ type: 'check-list-pix:end' }, '*');
    expect(life.signal.aborted).toBe(false);
  });

  it('goes on while the extension is there', () => {
    const life = start();
    life.checkAlive();
    expect(life.signal.aborted).toBe(false);
  });

  it('ends once the extension is seen to be gone', () => {
    const life = start();
    runtime.id = undefined;
    life.checkAlive();
    expect(life.signal.aborted).toBe(true);
  });
});
