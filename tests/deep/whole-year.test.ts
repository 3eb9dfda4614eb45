import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEP_IDS, type StepId } from '../../checklist/steps.ts';
import { getFixedDayDir } from '../../scripts/extension-builds.ts';
import { type DemoSite, startDemoSite } from '../demo-site/server.ts';
import { launchExtensionBrowser } from '../e2e/harness/launch.ts';
import type { ExtensionBrowser } from '../e2e/harness/types.ts';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { readFindings, waitForProposal } from '../e2e/live.ts';
import { clickInOverlay, waitForOverlay } from '../e2e/overlay.ts';
import {
  changeRole,
  countCertifiable,
  createCampaign,
  createSession,
  deleteFromList,
  download,
  finalise,
  importFile,
} from '../e2e/pix-flows.ts';
import { readProgressBar } from '../e2e/popup.ts';
import { goTo, press, waitForPage } from '../e2e/press.ts';
import { readBrowserName } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

/** Most clicks that a step with a strong signal may take: one for each of its parts. */
const STRONG: Partial<Record<StepId, number>> = {
  'archive-last-year': 2,
  'create-autumn-campaigns': 1,
  'import-siecle': 1,
  'themed-campaigns': 1,
  'create-sessions': 1,
  'finalise-and-download': 1,
};

describe('the whole year, as a person goes through it', () => {
  let demo: DemoSite;
  let folder: string;
  let extension: ExtensionBrowser;
  const clicks = new Map<StepId, number>();
  const by = new Map<StepId, string>();
  const requests: unknown[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    demo = await startDemoSite();
    folder = await mkdtemp(join(tmpdir(), 'whole-year-'));
  });
  afterAll(async () => {
    await demo.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  /** Lives one day: the same profile, and the extension at the same place, so that it is the same extension. */
  async function live(today: string, act: (open: (address: string) => Promise<Page>) => Promise<void>) {
    const extensionDir = join(folder, 'extension');
    await rm(extensionDir, { recursive: true, force: true });
    await cp(getFixedDayDir(readBrowserName(), today), extensionDir, { recursive: true });
    extension = await launchExtensionBrowser(readBrowserName(), {
      extensionDir,
      demoPort: demo.port,
      profileDir: join(folder, 'profile'),
    });
    try {
      await act(async (address) => {
        const page = await extension.openPage(`https://${address}?demo-today=${today}`);
        await waitForPage(page);
        await waitForOverlay(page, 'the card', ({ view }) => view === 'card');
        return page;
      });
    } finally {
      await extension.close();
      requests.push(...extension.requests.filter(({ from }) => from === 'extension'));
      errors.push(...extension.consoleErrors);
    }
  }

  const count = (step: StepId, how: string) => {
    clicks.set(step, (clicks.get(step) ?? 0) + 1);
    by.set(step, how);
  };
  /** Says yes to what is proposed. */
  async function accept(page: Page, step: StepId, question: string) {
    await waitForProposal(page, question);
    await clickInOverlay(page, '.adoption button', 'Oui');
    count(step, 'Oui');
    await waitForOverlay(
      page,
      `${step} gone`,
      ({ mainStep }) => mainStep !== step || step === 'archive-last-year',
    );
  }
  /** Ticks the main step of a page, as done elsewhere than on Pix. */
  async function mark(page: Page, path: string, step: StepId) {
    await goTo(page, path);
    await waitForOverlay(page, `${step} at ${path}`, ({ mainStep }) => mainStep === step);
    await clickInOverlay(page, 'button', 'Marquer comme fait');
    count(step, 'Marquer comme fait');
    await waitForOverlay(page, `${step} gone`, ({ mainStep }) => mainStep !== step);
  }
  const expectDone = async (done: number) => {
    const popup = await extension.openExtensionPage('popup.html');
    await waitFor(async () => (await readProgressBar(popup)) === `${done}/16`, { what: `${done} of 16` });
    await popup.close();
  };

  it('September: six steps', () =>
    live('2026-09-10', async (open) => {
      const page = await open('orga.pix.fr/equipe/membres');
      await changeRole(page);
      await accept(page, 'update-admins', "Vous venez de modifier l'équipe.");
      await goTo(page, '/certifications');
      await download(page, 'results');
      await accept(page, 'archive-last-year', 'Avez-vous sauvegardé les certifications');
      await goTo(page, '/campagnes/toutes');
      await deleteFromList(page, [4087, 4088]);
      await accept(page, 'archive-last-year', "Avez-vous fini de supprimer ou d'archiver les campagnes");
      await goTo(page, '/import-participants');
      await importFile(page);
      await accept(page, 'import-siecle', "Vous venez d'importer la base élèves.");
      await goTo(page, '/campagnes/creation');
      await createCampaign(page);
      await accept(page, 'create-autumn-campaigns', 'Vous venez de créer une campagne.');
      await press(page, '.campaign-header-title__campaign-code button');
      await accept(page, 'share-codes', 'Vous venez de copier un code.');
      await mark(page, '/eleves', 'check-mediacentre');
      await expectDone(6);
    }));

  it('November: seven steps', () =>
    live('2026-11-20', async (open) => {
      const page = await open('orga.pix.fr/eleves');
      await countCertifiable(page);
      await accept(page, 'check-certifiable', 'Vous venez de compter les élèves certifiables.');
      await mark(page, '/statistiques', 'review-before-autumn-break');
      await mark(page, '/campagnes/4101', 'remind-students');
      await goTo(page, '/campagnes/creation');
      // The demo has forgotten September's campaign: the first one made has its number, which is known.
      await createCampaign(page);
      await goTo(page, '/campagnes/creation');
      await createCampaign(page, 'Protéger ses données');
      await accept(page, 'themed-campaigns', 'Vous venez de créer une campagne.');
      const certif = await open('certif.pix.fr/sessions/creation');
      const number = await createSession(certif, { date: '2027-01-14', time: '10:00', room: 'B12' });
      await accept(certif, 'create-sessions', `Vous venez de créer la session ${number}.`);
      await mark(certif, `/sessions/${number}`, 'book-rooms');
      await mark(page, '/', 'check-blocked-sites');
      await expectDone(13);
    }));

  it('January: the exams', () =>
    live('2027-01-20', async (open) => {
      const page = await open('certif.pix.fr/sessions');
      await mark(page, '/sessions/61202', 'run-exams');
      await expectDone(14);
    }));

  it('March: the last two', () =>
    live('2027-03-10', async (open) => {
      const page = await open('certif.pix.fr/sessions');
      await mark(page, '/sessions', 'plan-catch-up');
      for (const session of ['61202', '61203']) {
        await finalise(page, session);
        await waitFor(
          async () =>
            (await readFindings(extension)).sessions?.some(
              ({ number, status }) => number === session && status === 'finalised',
            ),
          { what: `session ${session} to be seen finalised` },
        );
      }
      await accept(page, 'finalise-and-download', 'Vous venez de finaliser la session 61203');
      await expectDone(16);
    }));

  it('took no more than one click for what Pix tells', async () => {
    const rows = STEP_IDS.map((step) => ({
      step,
      clicks: clicks.get(step) ?? 0,
      by: by.get(step) ?? '',
      signal: STRONG[step] ? 'strong' : '',
    }));
    const lines = rows.map(
      ({ step, clicks: n, by: how, signal }) => `${step.padEnd(28)} ${n}  ${how.padEnd(19)} ${signal}`,
    );
    const total = rows.reduce((sum, row) => sum + row.clicks, 0);
    console.info(
      [`${readBrowserName()}: clicks in the check-list, step by step`, ...lines, `in all: ${total}`].join(
        '\n',
      ),
    );
    await keepFigures('whole year', { done: STEP_IDS.length, clicks: total });
    for (const { step, clicks: n } of rows) {
      expect(n, step).toBeGreaterThan(0);
      expect(n, step).toBeLessThanOrEqual(STRONG[step] ?? 1);
    }
  });
});
