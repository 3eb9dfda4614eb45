import { resolve } from 'node:path';
import { afterAll, expect } from 'vitest';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { writeAlteredBuild } from '../e2e/altered-build.ts';
import { launchExtensionBrowser } from '../e2e/harness/launch.ts';
import type { ExtensionBrowser, LaunchOptions } from '../e2e/harness/types.ts';
import { readBrowserName } from '../e2e/use-extension.ts';
import { makeFolder, type TemporaryFolder } from './copied-build.ts';

/** A browser that lives several days: what is kept stays, and so do the tabs. */
interface Days {
  readonly browser: ExtensionBrowser;
  /** Starts the browser on a day; later on, puts the build of another day over the one that runs, as an update does. */
  begin(today: string): Promise<void>;
}

/** Gives a browser whose extension goes from one day of the test builds to the next; at the end nothing was asked of the network. */
export function useDays(options: Pick<LaunchOptions, 'width' | 'height'>): Days {
  let lived: { demo: DemoSite; folder: TemporaryFolder; browser: ExtensionBrowser } | undefined;

  afterAll(async () => {
    if (!lived) return;
    const { demo, folder, browser } = lived;
    await browser.close();
    await demo.close();
    await folder.discard();
    expect(browser.requests.filter(({ from }) => from === 'extension')).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });

  return {
    get browser() {
      if (!lived) throw new Error('No day has begun');
      return lived.browser;
    },
    async begin(today) {
      const name = readBrowserName();
      const folder = lived?.folder ?? (await makeFolder());
      await writeAlteredBuild(folder.dir, resolve(getFixedDayDir(name, today)), {});
      if (lived) return lived.browser.reinstall();
      const demo = await startDemoSite();
      const browser = await launchExtensionBrowser(name, {
        ...options,
        extensionDir: folder.dir,
        demoPort: demo.port,
      });
      lived = { demo, folder, browser };
    },
  };
}
