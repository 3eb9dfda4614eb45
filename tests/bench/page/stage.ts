import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoSite } from '../../demo-site/server.ts';
import { launchExtensionBrowser } from '../../e2e/harness/launch.ts';
import type { ExtensionBrowser } from '../../e2e/harness/types.ts';

/** The demo site, the browsers that visit it, and a folder for the extensions made for them. */
export interface Stage {
  readonly folder: string;
  /** Starts a browser with an unpacked extension in it. */
  launch(extensionDir: string): Promise<ExtensionBrowser>;
}

/** Gives an action a stage, and clears it when the action has ended, however it ends. */
export async function withStage<T>(action: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-page-'));
  const demo = await startDemoSite();
  const browsers: ExtensionBrowser[] = [];
  const launch = async (extensionDir: string) => {
    // The recorder of the tests makes Chromium follow every script and every call: it would cost more than what is measured.
    const browser = await launchExtensionBrowser('chromium', {
      extensionDir,
      demoPort: demo.port,
      recorded: false,
    });
    browsers.push(browser);
    return browser;
  };
  try {
    return await action({ folder, launch });
  } finally {
    await Promise.allSettled(browsers.map((browser) => browser.close()));
    await demo.close();
    await rm(folder, { recursive: true, force: true });
  }
}
