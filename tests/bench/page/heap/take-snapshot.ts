import type { CDPSession, Protocol } from 'puppeteer-core';
import type { HeapSnapshot } from './count-kept.ts';

/** Takes a snapshot of the heap of a page, all its worlds together; Chromium collects garbage before. */
export async function takeSnapshot(session: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: Protocol.HeapProfiler.AddHeapSnapshotChunkEvent) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot');
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  }
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}
