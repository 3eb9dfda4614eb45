import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playVisit } from '../../scripts/demo/tour.ts';
import { getProductionDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { launchExtensionBrowser } from './harness/launch.ts';
import type { ExtensionBrowser } from './harness/types.ts';
import { waitForOverlay } from './overlay.ts';
import { readBrowserName } from './use-extension.ts';

describe('the production build', () => {
  let demo: DemoSite;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    demo = await startDemoSite();
    const extensionDir = resolve(getProductionDir(readBrowserName()));
    extension = await launchExtensionBrowser(readBrowserName(), { extensionDir, demoPort: demo.port });
  });
  afterAll(async () => {
    await extension.close();
    await demo.close();
  });

  it('shows the overlay of the page in the school year of today', async () => {
    const page = await extension.openPage('https://orga.pix.fr/attestations');
    const overlay = await waitForOverlay(page, 'the overlay', ({ page: id }) => id === 'orga-attestations');
    const now = new Date();
    const start = now.getMonth() >= 7 ? now.getFullYear() : now.getFullYear() - 1;
    expect(overlay.year).toBe(`${start}-${start + 1}`);
    expect(extension.consoleErrors).toEqual([]);
  });

  it('plays the visit that the README shows with "npm start"', async () => {
    const pictured: string[] = [];
    const rows = await playVisit(extension, async (_page, name) => void pictured.push(name));
    expect(rows).toHaveLength(10);
    expect(rows.filter(({ page }) => page === '-')).toEqual([]);
    expect(pictured).toHaveLength(11);
  });
});
