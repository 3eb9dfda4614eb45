import type { LoadTimes, Showing } from './api.ts';
import { countFrames } from './frames.ts';
import { isShown } from './showing.ts';

const isPageRendered = () => Boolean(window.demoSite?.rendered);

/** Follows a load from its start until both the page and the subject are on screen. */
export async function watchLoad(showing: Showing): Promise<LoadTimes> {
  const isSubjectShown = () => (showing.kind === 'nothing' ? isPageRendered() : isShown(showing));
  const [page, subject] = await Promise.all([countFrames(isPageRendered), countFrames(isSubjectShown)]);
  return { ms: subject.at, frames: Math.max(1, subject.frames - page.frames + 1) };
}
