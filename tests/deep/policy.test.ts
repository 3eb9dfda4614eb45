import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { waitFor } from '../e2e/harness/wait-for.ts';
import { openOptions } from '../e2e/options.ts';
import { waitForOverlay } from '../e2e/overlay.ts';
import { readPopupText, readProgressBar } from '../e2e/popup.ts';
import { readBrowserName, useExtension } from '../e2e/use-extension.ts';
import { type Policies, usePolicies } from './policies.ts';

declare const browser: WebExtension;

const NAME = readBrowserName();
const IS_FIREFOX = NAME === 'firefox';
const COURSES = 'https://orga.pix.fr/campagnes/parcours-apprenants';
const SET = 'Fixé par votre organisation.';
const OWN_PACK = {
  schema: 1,
  id: 'mon-academie',
  nom: 'Mon académie',
  auteur: 'DRANE de mon académie',
  version: 1,
  date: '29/11/2026',
  etapes: [{ id: 'bilan', titre: 'Envoyez le bilan de mars', premierJour: 'rentrée', dernierJour: '31/03' }],
};

/** What an organisation says, by hand as `docs/deploiement.md` has it. */
const POLICY = {
  academie: 'lille',
  etablissement: 'lycee',
  groupe: 18,
  packs: ['pix-ia-2026-2027', 'referent-pix'],
  pack: JSON.stringify(OWN_PACK),
};

/**
 * The browser's own policies, of which a unit test sees no more than what we ask: late, absent, changed while it runs, of wrong
 * types. Chromium tells of a change while it runs; Firefox reads policies once, as it starts.
 */
describe('what an organisation sets by policy', { shuffle: false }, () => {
  let policies: Policies;
  beforeAll(async () => {
    policies = await usePolicies(NAME);
  });
  const running = useExtension({
    today: '2026-11-20',
    hasOwnBrowser: true,
    isOneStory: true,
  });
  afterAll(() => policies.discard());

  let options: Page;
  let year: Page;

  async function readId(): Promise<string> {
    if (!IS_FIREFOX) return new URL(running.browser.extensionOrigin).host;
    return running.browser.extensionEval(() => browser.runtime.id);
  }
  async function open(): Promise<void> {
    options = await openOptions(running.browser);
    year = await running.browser.openExtensionPage('popup.html');
  }
  /** Sets a policy while the browser runs; Firefox takes it at its next start. */
  async function setPolicy(values: unknown): Promise<void> {
    await policies.set(await readId(), values);
    if (!IS_FIREFOX) return;
    await running.browser.restart();
    await open();
  }

  const readGroup = () =>
    options.$eval('section[aria-labelledby=groups] input[type=number]', (field) => {
      const { value, disabled } = field as HTMLInputElement;
      return { value, disabled };
    });
  const readTotal = async () => Number((await readProgressBar(year)).split('/')[1]);
  async function waitForList(total: number, group: { value: string; disabled: boolean }): Promise<void> {
    await waitFor(async () => (await readTotal()) === total, { what: `${total} steps` });
    await waitFor(async () => JSON.stringify(await readGroup()) === JSON.stringify(group), {
      what: `groups of ${group.value}`,
    });
  }

  it('absent, says nothing: the sixteen, and settings that are the user’s', async () => {
    await open();
    const raw = await running.browser.extensionEval(() =>
      browser.storage.managed.get(null).catch(() => 'no policy'),
    );
    expect(raw).toEqual(IS_FIREFOX ? 'no policy' : {});
    await waitForList(16, { value: '20', disabled: false });
    expect(await readPopupText(options)).not.toContain(SET);
  });

  it('late, counts in what is open already, says who sets it, and cannot be changed', async () => {
    await setPolicy(POLICY);
    await waitForList(16 + 3 + 5 + 1, { value: '18', disabled: true });
    const said = await readPopupText(options);
    expect(said).toContain(SET);
    expect(await readPopupText(year)).toContain('Mon académie');
    const academie = await options.$eval('section[aria-labelledby=academie] select', (field) => {
      const { value, disabled } = field as HTMLSelectElement;
      return { value, disabled };
    });
    expect(academie).toEqual({ value: 'lille', disabled: true });
    // No button takes a pack away that the organisation gives.
    expect(said).not.toContain('Retirer : Pix IA');
    const page = await running.browser.openPage(COURSES);
    await waitForOverlay(page, 'a step of the policy’s pack', ({ steps }) =>
      steps.includes('pack:pix-ia-2026-2027:codes'),
    );
    await page.close();
  });

  it('is there from the first moment where the browser starts with it', async () => {
    await running.browser.restart();
    await open();
    await waitForList(16 + 3 + 5 + 1, { value: '18', disabled: true });
  });

  it('changed while it runs, holds as it is then', async () => {
    await setPolicy({ groupe: 24, etablissement: 'college' });
    await waitForList(16, { value: '24', disabled: true });
    expect(await readPopupText(options)).toContain('Collège (3e)');
    expect(await readPopupText(year)).not.toContain('Mon académie');
  });

  it('of wrong types, holds where it is right, and nothing fails', async () => {
    await setPolicy({
      academie: 5,
      etablissement: 'lycee',
      groupe: '18',
      packs: 'referent-pix',
      pack: '{ "schema": 1, "id": "sans-titre" }',
      couleur: 'rouge',
    });
    await waitForList(16, { value: '20', disabled: false });
    await setPolicy({ groupe: 500, packs: ['pix-ia-2026-2027', 'inconnu'], academie: 'atlantide' });
    await waitForList(19, { value: '20', disabled: false });
    // Chromium lets no object by where its schema has a text; Firefox checks nothing, and a pack may be one.
    await setPolicy({ pack: OWN_PACK });
    await waitForList(IS_FIREFOX ? 17 : 16, { value: '20', disabled: false });
  });

  it('taken away, leaves the list as it was', async () => {
    await setPolicy({ groupe: 18 });
    await waitForList(16, { value: '18', disabled: true });
    await setPolicy(undefined);
    await waitForList(16, { value: '20', disabled: false });
    expect(await readPopupText(options)).not.toContain(SET);
  });

  it('in the files that the deployment page gives, is taken as it stands there', async () => {
    const file = IS_FIREFOX ? 'firefox-reglages.json' : 'chrome-reglages.json';
    const sample = JSON.parse(await readFile(`docs/deploiement/${file}`, 'utf8'));
    const [values] = Object.values(
      IS_FIREFOX ? sample.policies['3rdparty'].Extensions : sample['3rdparty'].extensions,
    );
    await setPolicy(values);
    await waitForList(16 + 3 + 5, { value: '18', disabled: true });
  });
});
