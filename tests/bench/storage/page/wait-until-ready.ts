import type { ChecklistStore } from '../../../../storage/surface/checklist-store.ts';

/** Resolves when a surface knows what is stored. */
export function waitUntilReady(store: ChecklistStore['store']): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { phase } = store.getState();
      if (phase === 'reading') return;
      unsubscribe();
      if (phase === 'ready') resolve();
      else reject(new Error(phase));
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
