import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../entrypoints/overlay.content/script-context.ts';

const runtime = vi.hoisted(() => ({ id: 'check-list-pix' as string | undefined }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

describe('the life of a content script', () => {
  const lives: ContentScriptContext[] = [];
  const start = () => {
    const life = new ContentScriptContext();
    lives.push(life);
    return life;
  };
  afterEach(() => {
    for (const life of lives.splice(0)) life.end();
    runtime.id = 'check-list-pix';
  });

  it('ends when a newer script starts, which goes on', () => {
    const older = start();
    const newer = start();
    expect(older.signal.aborted).toBe(true);
    expect(newer.signal.aborted).toBe(false);
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
