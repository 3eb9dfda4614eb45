import { afterAll, beforeAll, expect } from 'vitest';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { launchExtensionBrowser } from '../e2e/harness/launch.ts';
import type { ExtensionBrowser } from '../e2e/harness/types.ts';
import { readBrowserName } from '../e2e/use-extension.ts';
import { copyBuild, type TemporaryFolder } from './copied-build.ts';

/** Two profiles of one browser, on one demo site. */
export interface Pair {
  readonly extensions: readonly [ExtensionBrowser, ExtensionBrowser];
}

/** Starts both for one test file; when it is over, checks that no console saw an error and no network a request. */
export function usePair(): Pair {
  let demo: DemoSite | undefined;
  let build: TemporaryFolder | undefined;
  const extensions: ExtensionBrowser[] = [];

  beforeAll(async () => {
    demo = await startDemoSite();
    build = await copyBuild(readBrowserName());
    const options = { extensionDir: build.dir, demoPort: demo.port };
    for (const _ of ['A', 'B']) extensions.push(await launchExtensionBrowser(readBrowserName(), options));
  });

  afterAll(async () => {
    for (const extension of extensions) await extension.close();
    await demo?.close();
    await build?.discard();
    for (const { requests, consoleErrors } of extensions) {
      expect(requests.filter(({ from }) => from === 'extension')).toEqual([]);
      expect(consoleErrors).toEqual([]);
    }
  });

  return {
    get extensions() {
      const [first, second] = extensions;
      if (!first || !second) throw new Error('The browsers have not started');
      return [first, second] as const;
    },
  };
}
