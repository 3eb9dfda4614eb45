import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_FINDINGS } from '../../checklist/findings.ts';
import { watchFindings } from '../../components/surface/watch-findings.ts';
import type { Scope } from '../../storage/keys.ts';
import { MemoryStorage } from '../fixtures/memory-storage.ts';

const HERE: Scope = { establishment: '0123456X', schoolYear: '2026-2027' };
const THERE: Scope = { ...HERE, establishment: '0590001A' };
const KEY = 'findings:0123456X:2026-2027';
const OTHER_KEY = 'findings:0590001A:2026-2027';
const item = (target: number) => ({ schema: 2, target });

let life = new AbortController();
afterEach(() => life.abort());

function open(local: Record<string, unknown>) {
  life = new AbortController();
  const storage = new MemoryStorage({ local });
  const onChange = vi.fn();
  const report = vi.fn();
  const read = watchFindings({ storage, onChange, report, signal: life.signal });
  /** Timers of the follower run between the storage's own turns. */
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await storage.settle();
  };
  return { storage, onChange, report, read, settle };
}

describe('the findings that a surface shows', () => {
  test('are none until they have been read, which is told', async () => {
    const { read, onChange, settle } = open({ [KEY]: item(7) });
    expect(read(HERE)).toEqual(NO_FINDINGS);
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
    expect(read(HERE).target).toBe(7);
  });

  test('where there are none, nothing is drawn again', async () => {
    const { read, onChange, settle } = open({});
    read(HERE);
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('follow what is written, and what is erased', async () => {
    const { storage, read, onChange, settle } = open({ [KEY]: item(7) });
    read(HERE);
    await settle();
    await storage.write('local', { [KEY]: item(8), 'overlay-view': { schema: 2, view: 'pill' } });
    await storage.settle();
    expect(read(HERE).target).toBe(8);
    await storage.remove('local', [KEY]);
    await storage.settle();
    expect(read(HERE)).toEqual(NO_FINDINGS);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  test('are those of the establishment that is shown', async () => {
    const { storage, read, onChange, settle } = open({ [KEY]: item(7), [OTHER_KEY]: item(3) });
    read(HERE);
    await settle();
    expect(read(THERE)).toEqual(NO_FINDINGS);
    await settle();
    expect(read(THERE).target).toBe(3);
    onChange.mockClear();
    await storage.write('local', { [KEY]: item(9) });
    await storage.settle();
    expect(onChange).not.toHaveBeenCalled();
    expect(read(THERE).target).toBe(3);
  });

  test('are never those of the establishment left while they were read', async () => {
    const { storage, read, settle } = open({ [KEY]: item(7) });
    const release = storage.holdReads();
    read(HERE);
    await settle();
    read(THERE);
    release();
    await settle();
    expect(read(THERE)).toEqual(NO_FINDINGS);
  });

  test('are the last word, though a reading begun before answers after', async () => {
    const { storage, read, settle } = open({ [KEY]: item(7) });
    const release = storage.holdReads();
    read(HERE);
    await settle();
    await storage.write('local', { [KEY]: item(8) });
    await storage.settle();
    release();
    await settle();
    expect(read(HERE).target).toBe(8);
  });

  test('that cannot be read are reported, and shown as none', async () => {
    const { storage, read, report, settle } = open({ [KEY]: item(7) });
    storage.refuse('read', 'local');
    read(HERE);
    await settle();
    expect(report).toHaveBeenCalledOnce();
    expect(read(HERE)).toEqual(NO_FINDINGS);
  });

  test('are followed no more once the surface is gone', async () => {
    const { storage, read, onChange, settle } = open({ [KEY]: item(7) });
    read(HERE);
    life.abort();
    await settle();
    await storage.write('local', { [KEY]: item(8) });
    await storage.settle();
    expect(onChange).not.toHaveBeenCalled();
  });
});
